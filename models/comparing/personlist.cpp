#include "models/comparing/personlist.h"

#include "models/exchange/footer.h"
#include "models/headings/header.h"
#include "models/headings/heading.h"
#include "models/sources/workbookfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace chulie::comparing {

namespace {

constexpr std::size_t nowhere = SIZE_MAX;
constexpr int rowsPerStep = 1024; ///< between two reports of progress

struct Lists
{
    Q_DECLARE_TR_FUNCTIONS(PersonList)
};

/// Where the columns of a list are, and its header for finding what is below it.
struct Columns
{
    std::size_t name = nowhere;
    std::size_t number = nowhere;
    std::size_t village = nowhere;
    headings::Header header = {};

    [[nodiscard]] int found() const { return (number != nowhere ? 2 : 0) + (name != nowhere ? 1 : 0); }
};

/// How well a heading names what is looked for: 3 exactly, 2 by its ending or a part of it, 1 the same of
/// another person of the row (户主姓名, 监护人身份证号), 0 not at all.
struct Words
{
    std::span<const std::string_view> whole;
    std::span<const std::string_view> part;
};

constexpr std::array<std::string_view, 3> wholeNames{"姓名", "名字", "人员"};
constexpr std::array<std::string_view, 3> partNames{"姓名", "车主", "所有人"};
constexpr std::array<std::string_view, 3> wholeNumbers{"证件号码", "身份证号", "身份证号码"};
constexpr std::array<std::string_view, 6> partNumbers{"身份证",   "证件号",     "身份号码",
                                                      "身份证明", "社会保障号", "社保号"};
constexpr std::array<std::string_view, 3> wholeVillages{"村编码", "行政村", "村"};
constexpr std::array<std::string_view, 4> partVillages{"村名", "行政村", "村编码", "所在村"};
constexpr std::array<std::string_view, 9> others{"户主", "监护人", "家长", "父亲", "母亲",
                                                 "配偶", "联系人", "代",   "经办"};

int fitOf(std::string_view heading, const Words &words)
{
    const auto holds = [&](std::string_view part) { return heading.find(part) != std::string_view::npos; };
    if (std::ranges::find(words.whole, heading) != words.whole.end())
        return 3;
    if (std::ranges::none_of(words.part, holds))
        return 0;
    return std::ranges::any_of(others, holds) ? 1 : 2;
}

/// The column whose heading among \a headings fits \a words best, the first of several.
std::size_t bestColumn(std::span<const std::string> headings, const Words &words)
{
    std::size_t best = nowhere;
    int fit = 0;
    for (std::size_t i = 0; i < headings.size(); ++i)
        if (const int one = fitOf(headings[i], words); one > fit) {
            fit = one;
            best = i;
        }
    return best;
}

const catalogue::Field *memberField(std::string_view label)
{
    const auto &all = catalogue::fields(catalogue::table(catalogue::TableId::Member));
    return &*std::ranges::find(all, label, &catalogue::Field::label);
}

Columns columnsOf(const headings::HeadRow &row)
{
    std::vector<std::string> headings;
    for (const std::string &cell : row.cells)
        headings.push_back(cell.size() > headings::longestHeading ? std::string()
                                                                  : headings::readHeading(cell).name);
    Columns columns{.name = bestColumn(headings, {wholeNames, partNames}),
                    .number = bestColumn(headings, {wholeNumbers, partNumbers}),
                    .village = bestColumn(headings, {wholeVillages, partVillages})};
    headings::Header &header = columns.header;
    header.table = &catalogue::table(catalogue::TableId::Member);
    header.line = row.line;
    header.titles = row.cells;
    header.rows = {row.cells};
    header.fields.resize(row.cells.size());
    header.clues.resize(row.cells.size());
    if (columns.name != nowhere) {
        header.fields[columns.name] = memberField("姓名");
        header.clues[columns.name] = headings::Clue::MemberName;
    }
    if (columns.number != nowhere) {
        header.fields[columns.number] = memberField("证件号码");
        header.clues[columns.number] = headings::Clue::MemberIdentity;
    }
    return columns;
}

std::string_view wordsAt(std::span<const sources::SourceCell> cells, std::size_t column)
{
    return column < cells.size() ? cells[column].words : std::string_view();
}

/// Reads the rows of a list.
class Reader
{
public:
    Reader(Columns columns, std::vector<ListedPerson> &persons)
        : m_columns(std::move(columns)), m_persons(persons)
    {
    }

    void take(std::span<const sources::SourceCell> cells, int row)
    {
        constexpr std::size_t keptDigits = 15;
        const std::string_view name = wordsAt(cells, m_columns.name);
        const std::string_view number = wordsAt(cells, m_columns.number);
        const bool isNothing =
            headings::withoutSpaces(name).empty() && headings::withoutSpaces(number).empty();
        if (isNothing ||
            exchange::whatRowIs(m_columns.header, cells, [] { return false; }) != exchange::RowIs::Data)
            return;
        const bool isNumeric = m_columns.number < cells.size() &&
                               (cells[m_columns.number].is == sources::SourceCell::Is::Number ||
                                cells[m_columns.number].is == sources::SourceCell::Is::Decimal);
        m_persons.push_back({.row = row,
                             .name = std::string(name),
                             .number = std::string(number),
                             .village = std::string(wordsAt(cells, m_columns.village)),
                             .lostDigits = isNumeric && number.size() > keptDigits});
    }

private:
    Columns m_columns;
    std::vector<ListedPerson> &m_persons;
};

/// Reads the list on the sheet of \a rows until \a goesOn says no; false where there is none.
bool readSheet(sources::RowSource &rows, std::vector<ListedPerson> &persons, const values::Progress &goesOn)
{
    const std::vector<headings::HeadRow> head = headings::readHead(rows);
    std::size_t at = 0;
    Columns best;
    for (std::size_t i = 0; i < head.size(); ++i)
        if (Columns columns = columnsOf(head[i]); columns.found() > best.found()) {
            best = std::move(columns);
            at = i;
        }
    if (best.found() == 0)
        return false;
    Reader reader(std::move(best), persons);
    std::vector<sources::SourceCell> cells;
    for (std::size_t i = at + 1; i < head.size(); ++i) {
        cells.clear();
        for (std::size_t c = 0; c < head[i].cells.size(); ++c)
            cells.push_back({.words = head[i].cells[c], .is = head[i].kinds[c]});
        reader.take(cells, head[i].line);
    }
    for (int row = 1; rows.next(); ++row) {
        if (row % rowsPerStep == 0 && !goesOn(rows.done()))
            break;
        reader.take(rows.cells(), rows.where());
    }
    return true;
}

} // namespace

values::Result<PersonList> readPersonList(const QString &path, const values::Progress &progress)
{
    auto sheets = sources::openSheets(path);
    if (!sheets)
        return sheets.failure();
    PersonList list;
    bool isThere = false;
    bool isStopped = false;
    double read = 0; // sheets
    for (const sources::WorkbookSheet &sheet : *sheets) {
        const auto goesOn = [&](double done) {
            isStopped = progress && !progress((read + done) / static_cast<double>(sheets->size()));
            return !isStopped;
        };
        const bool isList = readSheet(*sheet.rows, list.persons, goesOn);
        if (isStopped)
            return values::Failure{};
        ++read;
        const QString name = sheet.name.isNull() ? path : path + QLatin1Char('#') + sheet.name;
        if (!sheet.rows->problem().isEmpty())
            return values::Failure{Lists::tr("%1 cannot be read. %2").arg(name, sheet.rows->problem()), {}};
        isThere = isThere || isList;
        if (!isList)
            list.leftOut
                << Lists::tr("%1 is left out: it has no column of names or identity numbers.").arg(name);
    }
    if (isThere)
        return list;
    return values::Failure{
        Lists::tr("%1 holds no list of persons: none of its first rows has the heading 姓名 or "
                  "证件号码 (身份证号).")
            .arg(path),
        {}};
}

} // namespace chulie::comparing
