#include "models/exchange/header.h"

#include "models/values/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace chulie {

namespace {

constexpr std::size_t titleRows = 10;
constexpr int leastExplained = 2; ///< a single word may be anything

struct Headers
{
    Q_DECLARE_TR_FUNCTIONS(Header)
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A row read as the header of one table.
struct Candidate
{
    const Table *table = nullptr;
    std::vector<const Field *> fields;
    std::set<const Field *> named;
    QStringList lacking; ///< key columns

    [[nodiscard]] int explained() const { return static_cast<int>(named.size()); }
    [[nodiscard]] bool isWhole() const { return lacking.isEmpty(); }
};

/// A blank 证件号码 or 户编号 may be part of a key.
bool mustBeNamed(const Field &field)
{
    return field.key && field.required;
}

const Field *fieldCalled(const Table &table, const std::string &title, const Spoken &spoken)
{
    Heading heading = readHeading(title);
    if (heading.name.empty())
        return nullptr;
    const auto mapped = spoken.headings.find(plainTitle(title));
    if (mapped != spoken.headings.end() && mapped->second.empty())
        return nullptr;
    if (mapped != spoken.headings.end())
        heading = readHeading(mapped->second);
    return findField(table, heading);
}

Candidate readAs(const Table &table, const HeadRow &row, const Spoken &spoken)
{
    Candidate candidate{.table = &table, .fields = {}, .named = {}, .lacking = {}};
    for (const std::string &title : row.cells) {
        candidate.fields.push_back(fieldCalled(table, title, spoken));
        if (candidate.fields.back())
            candidate.named.insert(candidate.fields.back());
    }
    for (const Field &field : fields(table))
        if (mustBeNamed(field) && !candidate.named.contains(&field) &&
            !spoken.values.contains(plainTitle(field.label)))
            candidate.lacking << words(field.label);
    return candidate;
}

/// Whether \a other explains a heading that \a whole does not.
bool explainsMore(const Candidate &other, const Candidate &whole)
{
    for (std::size_t i = 0; i < other.fields.size(); ++i)
        if (other.fields[i] && !whole.fields[i])
            return true;
    return false;
}

/// What may be made of one row.
struct RowReading
{
    std::optional<Candidate> best;  ///< a whole one where there is one
    bool isTie = false;             ///< another whole one explains as much
    std::optional<Candidate> rival; ///< one whose key is not complete, but which explains at least as much
};

void weigh(Candidate candidate, RowReading &reading)
{
    if (candidate.explained() == 0)
        return;
    const bool isBetter =
        !reading.best || (candidate.isWhole() && !reading.best->isWhole()) ||
        (candidate.isWhole() == reading.best->isWhole() && candidate.explained() > reading.best->explained());
    if (isBetter) {
        reading.isTie = false;
        reading.best = std::move(candidate);
    } else if (candidate.isWhole() && candidate.explained() == reading.best->explained()) {
        reading.isTie = true;
    }
}

RowReading readRow(const HeadRow &row, const Spoken &spoken)
{
    RowReading reading;
    std::vector<Candidate> all;
    for (const Table &table : tables())
        if (!spoken.table || spoken.table == &table)
            all.push_back(readAs(table, row, spoken));
    for (const Candidate &candidate : all)
        weigh(candidate, reading);
    if (!reading.best || !reading.best->isWhole())
        return reading;
    for (const Candidate &candidate : all)
        if (!candidate.isWhole() && candidate.explained() >= reading.best->explained() &&
            explainsMore(candidate, *reading.best) &&
            (!reading.rival || candidate.explained() > reading.rival->explained()))
            reading.rival = candidate;
    return reading;
}

QString looksLike(const Candidate &candidate)
{
    return Headers::tr("%1 looks like the table %2, but lacks the columns %3. Add them, or say with --table "
                       "which table it is.")
        .arg(QStringLiteral("%1"), words(candidate.table->label),
             candidate.lacking.join(QStringLiteral("、")));
}

/// Why the row cannot be taken for the table's header; empty where it can.
QString objection(const RowReading &reading, const HeadRow &row)
{
    if (reading.rival)
        return looksLike(*reading.rival);
    if (!reading.best->isWhole())
        return looksLike(*reading.best);
    if (reading.isTie)
        return Headers::tr("%1 may hold the table %2 or another one: say with --table which it is.")
            .arg(QStringLiteral("%1"), words(reading.best->table->label));
    for (const Field *field : reading.best->named)
        if (std::ranges::count(reading.best->fields, field) > 1)
            return Headers::tr("%1 names the column %2 twice, on line %3: remove one of them.")
                .arg(QStringLiteral("%1"), words(field->label), QString::number(row.line));
    return {};
}

/// The units of the amounts below each heading.
std::vector<std::string> unitsOf(const Header &header)
{
    std::vector<std::string> units;
    for (std::size_t i = 0; i < header.titles.size(); ++i) {
        const bool isMoney = header.fields[i] && header.fields[i]->leaf().kind == Kind::Money;
        const std::string own = isMoney ? readHeading(header.titles[i]).moneyUnit : std::string();
        units.push_back(isMoney && own.empty() ? header.unit.unit : own);
    }
    return units;
}

Header headerOf(const Candidate &candidate, std::span<const HeadRow> rows, std::size_t at)
{
    Header header{.table = candidate.table, .fields = candidate.fields, .titles = {}, .units = {}};
    header.line = rows[at].line;
    header.titleRows = static_cast<int>(at);
    for (const std::string &cell : rows[at].cells)
        header.titles.emplace_back(trimmed(cell));
    for (const HeadRow &row : rows.first(at))
        if (header.unit.unit.empty())
            header.unit = titleUnit(row.cells);
    header.units = unitsOf(header);
    return header;
}

QString noHeader(const Spoken &spoken)
{
    if (spoken.table)
        return Headers::tr("%1 has no header row with the key columns of %2 in its first %3 rows.")
            .arg(QStringLiteral("%1"), words(spoken.table->label), QString::number(titleRows + 1));
    return Headers::tr("%1 has no header row of any of the ledger's tables in its first %2 rows.")
        .arg(QStringLiteral("%1"), QString::number(titleRows + 1));
}

} // namespace

SourceCell Spoken::replaced(const Field &column, const SourceCell &cell) const
{
    if (replacements.empty())
        return cell;
    const auto found = replacements.find({column.label, std::string(cell.words)});
    return found == replacements.end() ? cell : SourceCell{found->second, SourceCell::Is::Text};
}

std::vector<std::string> Header::unknown() const
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (!fields[i] && !titles[i].empty() && !isReason(i))
            names.push_back(titles[i]);
    return names;
}

std::vector<HeadRow> readHead(RowSource &source)
{
    std::vector<HeadRow> rows;
    while (rows.size() <= titleRows && source.next()) {
        if (isBlankRow(source.cells()))
            continue;
        HeadRow &row = rows.emplace_back();
        row.line = source.where();
        for (const SourceCell &cell : source.cells()) {
            row.cells.emplace_back(cell.words);
            row.kinds.push_back(cell.is);
        }
    }
    return rows;
}

Recognised recognise(std::span<const HeadRow> rows, const Spoken &spoken)
{
    Recognised found{.header = {}, .reason = noHeader(spoken)};
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const RowReading reading = readRow(rows[at], spoken);
        if (!reading.best)
            continue;
        const bool isWhole = reading.best->isWhole();
        const int explained = reading.best->explained();
        const bool isBetter = isWhole == found.isWhole ? explained > found.explained : isWhole;
        if (!isBetter || (!isWhole && explained < leastExplained))
            continue;
        found.isWhole = isWhole;
        found.explained = explained;
        found.reason = objection(reading, rows[at]);
        found.header = headerOf(*reading.best, rows, at);
    }
    return found;
}

} // namespace chulie
