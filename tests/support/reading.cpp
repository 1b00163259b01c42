#include "tests/support/reading.h"

namespace chulie::support {

using namespace reports;

namespace {

/// Gathers the words of blocks.
struct Reader
{
    QStringList said = {};

    void operator()(const Title &title) { said << title.text; }
    void operator()(const Line &line) { said << line.left << line.centre << line.right; }
    void operator()(const Heading &heading) { said << heading.text; }
    void operator()(const Paragraph &paragraph) { said << paragraph.text; }
    void operator()(const Signature &signature) { said << signature.labels; }
    void operator()(const PageBreak &) {}
    void operator()(const Photographs &photographs)
    {
        for (const Photograph &one : photographs.all)
            said << one.words;
    }
    void operator()(const reports::Table &table)
    {
        for (const reports::Column &column : table.columns)
            said << column.group << column.title;
        for (const Row &row : table.rows)
            said << wordsOf(table, row);
    }
};

} // namespace

QStringList wordsOf(const reports::Table &table, const Row &row)
{
    QStringList out;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        out << words(row.cells[i], table.columns[i]);
    return out;
}

QString wordsOf(const Report &report)
{
    Reader reader;
    for (const Block &block : report.blocks)
        std::visit(reader, block);
    return reader.said.join(u'\n');
}

reports::Table tableOf(const Report &report, const char *name)
{
    for (const reports::Table &table : blocksOf<reports::Table>(report))
        if (table.name == QLatin1StringView(name))
            return table;
    return {};
}

int columnOf(const reports::Table &table, const QString &title)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].title == title)
            return static_cast<int>(i);
    return -1;
}

} // namespace chulie::support
