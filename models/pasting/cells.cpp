#include "models/pasting/cells.h"

#include "models/sources/csvsource.h"

#include <QBuffer>

#include <memory>
#include <optional>

namespace chulie::pasting {

namespace {

/// The rows of \a source as texts.
std::vector<QStringList> textsOf(sources::RowSource &source)
{
    std::vector<QStringList> rows;
    while (source.next()) {
        QStringList &cells = rows.emplace_back();
        for (const sources::SourceCell &cell : source.cells())
            cells += QString::fromUtf8(cell.words.data(), static_cast<qsizetype>(cell.words.size()));
    }
    return rows;
}

/// The rows of \a text as a file with tabs has them; nothing where its quotes make no sense.
std::optional<std::vector<QStringList>> readQuoted(const QString &text)
{
    auto bytes = std::make_unique<QBuffer>();
    bytes->setData(text.toUtf8());
    bytes->open(QIODevice::ReadOnly);
    auto reader = sources::TextReader::open(std::move(bytes), {});
    if (!reader)
        return std::nullopt;
    sources::CsvSource source(*std::move(reader), '\t');
    auto rows = textsOf(source);
    return source.problem().isEmpty() ? std::optional(std::move(rows)) : std::nullopt;
}

std::vector<QStringList> readPlain(const QString &text)
{
    std::vector<QStringList> rows;
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    for (const QString &line : lines.split(u'\n'))
        rows.push_back(line.split(u'\t'));
    return rows;
}

/// A line without tabs below rows of several cells is no row of the block.
bool endsStray(const std::vector<QStringList> &rows)
{
    return rows.size() > 1 && rows.back().size() == 1 && rows.front().size() > 1 &&
           rows.back().front().trimmed().isEmpty();
}

} // namespace

std::vector<QStringList> readCells(const QString &text)
{
    auto quoted = readQuoted(text);
    std::vector<QStringList> rows = quoted ? *std::move(quoted) : readPlain(text);
    while (endsStray(rows))
        rows.pop_back();
    return rows;
}

} // namespace chulie::pasting
