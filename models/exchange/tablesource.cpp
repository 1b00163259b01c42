#include "models/exchange/tablesource.h"

#include "models/exchange/csvsource.h"

#include <QCoreApplication>
#include <QIODevice>

namespace chulie {

namespace {

constexpr char separators[]{',', '\t', ';'};

struct Sources
{
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

Result<std::unique_ptr<RowSource>> openText(const QString &path, char separator)
{
    auto bytes = openBytes(path);
    if (!bytes)
        return bytes.failure();
    if ((*bytes)->atEnd())
        return Failure{Sources::tr("%1 is empty.").arg(path), {}};
    auto text = TextReader::open(*std::move(bytes), path);
    if (!text)
        return text.failure();
    return {std::make_unique<CsvSource>(*std::move(text), separator)};
}

bool isBetter(const Recognised &one, const Recognised &other)
{
    return std::pair(one.isWhole, one.explained) > std::pair(other.isWhole, other.explained);
}

} // namespace

Result<TableSource> openTable(const QString &path, const Spoken &spoken)
{
    TableSource best;
    Recognised known;
    for (const char separator : separators) {
        auto source = openText(path, separator);
        if (!source)
            return source.failure();
        std::vector<HeadRow> head = readHead(**source);
        Recognised read = recognise(head, spoken);
        if (best.rows && !isBetter(read, known))
            continue;
        best = {.name = path, .header = read.header, .head = std::move(head), .rows = *std::move(source)};
        known = std::move(read);
    }
    if (!known.reason.isEmpty())
        return Failure{known.reason.arg(path), {}};
    return best;
}

} // namespace chulie
