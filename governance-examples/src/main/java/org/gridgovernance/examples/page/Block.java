package org.gridgovernance.examples.page;

/** What stands in a section: a table, a picture, a row of numbers. */
public sealed interface Block permits BarChart, ColumnChart, DataTable, LineChart, Paragraph, Tiles {

    /**
     * It as HTML.
     *
     * @param speech says words
     * @param id an id on the page that no other block has
     */
    Markup in(Speech speech, String id);
}
