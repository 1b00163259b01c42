#include "models/exchange/codefinder.h"

#include "models/catalogue/columns.h"
#include "models/ledger/rules.h"
#include "models/values/damagedtext.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace chulie::exchange {

namespace {

constexpr std::size_t mostCandidates = 5;

struct Finders
{
    Q_DECLARE_TR_FUNCTIONS(CodeFinder)
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The exchanged column of \a table that holds the code \a column of \a of; nullptr where it has none.
const catalogue::Field *codeField(const catalogue::Table &table, catalogue::ColumnId code)
{
    const auto &all = catalogue::fields(table);
    const auto found = std::ranges::find_if(
        all, [&](const catalogue::Field &field) { return !field.isHead() && catalogue::shows(field, code); });
    return found == all.end() ? nullptr : &*found;
}

/// \a text as a value of \a column in its normal form; empty where parts of it are masked or lost.
values::Normalised read(const catalogue::Column &column, std::string_view text)
{
    return values::damaged::isPossible(column, text) ? values::Normalised() : values::normalise(column, text);
}

QString candidatesText(const QStringList &all)
{
    const QString some = all.mid(0, mostCandidates).join(QStringLiteral("、"));
    return all.size() > static_cast<qsizetype>(mostCandidates) ? some + QStringLiteral("…") : some;
}

QString villageText(const KnownVillage &village)
{
    return words(village.town + village.name) + u' ' + words(village.code);
}

QString noVillage(const std::string &name, const std::vector<const KnownVillage *> &candidates)
{
    if (candidates.empty())
        return Finders::tr("The ledger has no village that is called %1: enter its code in 村编码.")
            .arg(words(name));
    QStringList all;
    for (const KnownVillage *village : candidates)
        all << villageText(*village);
    return Finders::tr("Several villages may be called %1: enter the code in 村编码. They are: %2")
        .arg(words(name), candidatesText(all));
}

} // namespace

const KnownPlaces &CodeFinder::places()
{
    if (!m_places)
        m_places.emplace(m_database, m_batch);
    return *m_places;
}

const KnownHouseholds &CodeFinder::households()
{
    if (!m_households)
        m_households.emplace(m_database, m_batch);
    return *m_households;
}

CellValue CodeFinder::value(const catalogue::Table &table, std::size_t row,
                            const catalogue::Field &field) const
{
    return std::as_const(m_batch).drafts(table.id).value(row, field);
}

void CodeFinder::set(const catalogue::Table &table, std::size_t row, const catalogue::Field &field,
                     const CellValue &value)
{
    Drafts &drafts = m_batch.drafts(table.id);
    drafts.set(row, drafts.layout.placeOf(field), value);
}

/// What the row's cell of \a clue holds; empty where the file has none, or it only fills the cell.
std::string CodeFinder::told(const RowDraft &row, headings::Clue clue) const
{
    const headings::Header &header = m_batch.header(row.file);
    const std::size_t column = header.columnOf(clue);
    if (column >= header.clues.size())
        return {};
    const sources::SourceCell cell = row.cells.cell(column);
    const values::Normalised name = read(*catalogue::MemberColumn("name"), cell.words);
    return cell.is == sources::SourceCell::Is::Error || name.isPlaceholder ? std::string()
                                                                           : std::string(cell.words);
}

void CodeFinder::run()
{
    readLists();
    for (const catalogue::Table &table : catalogue::tables())
        findIn(table);
    for (const auto &[file, title] : m_titles)
        if (title.isUsed)
            sayTitle(file, title);
}

void CodeFinder::findIn(const catalogue::Table &table)
{
    const Codes codes{.no = codeField(table, catalogue::HouseholdColumn("no")),
                      .village = codeField(table, catalogue::VillageColumn("code"))};
    if (!codes.no && !codes.village)
        return;
    for (std::size_t row = 0; row < m_batch.drafts(table.id).rows.size(); ++row) {
        findRow(table, row, codes);
        refuseClash(table, row);
    }
}

void CodeFinder::refuseClash(const catalogue::Table &table, std::size_t row)
{
    RowDraft &draft = m_batch.drafts(table.id).rows[row];
    const headings::Header &header = m_batch.header(draft.file);
    const auto clash = m_clashes.try_emplace(draft.file, header)
                           .first->second.add(draft.cells, static_cast<int>(draft.line));
    if (clash)
        m_batch.refuse(draft, m_batch.texts().keep(header.titles[clash->column]),
                       draft.cells.cell(clash->column).words,
                       Finders::tr("Lines %1 and %2 have the same 村编码 and say otherwise of the village.")
                           .arg(clash->earlier)
                           .arg(draft.line));
}

void CodeFinder::findRow(const catalogue::Table &table, std::size_t row, const Codes &codes)
{
    const bool lacksNo = codes.no && value(table, row, *codes.no).isBlank();
    const bool lacksVillage = codes.village && value(table, row, *codes.village).isBlank();
    if (!lacksNo && !lacksVillage)
        return;
    const Place place = placeOf(table, row, codes.village);
    if (lacksNo)
        findHousehold(table, row, *codes.no, place);
    if (lacksVillage)
        settleVillage(table, row, *codes.village, place);
}

CodeFinder::Title &CodeFinder::titleOf(std::size_t file)
{
    const auto [found, isNew] = m_titles.try_emplace(file);
    const std::string &said = m_batch.header(file).says.place;
    if (!isNew || said.empty())
        return found->second;
    const auto villages = places().find(said, {});
    if (villages.size() == 1)
        found->second = {.code = villages.front()->code, .town = villages.front()->town};
    else
        found->second.town = places().townOf(said);
    return found->second;
}

void CodeFinder::sayTitle(std::size_t file, const Title &title)
{
    const std::string &said = m_batch.header(file).says.place;
    const KnownVillage *village = places().withCode(title.code);
    m_batch.remark(file, village ? Finders::tr("Rows without a village are of %1: the title says %2.")
                                       .arg(villageText(*village), words(said))
                                 : Finders::tr("Villages are looked for in %1: the title says %2.")
                                       .arg(words(title.town), words(said)));
}

/// The village of the row: by its code in the column \a code, which the table may not have, else its name,
/// else the title, else it is the only one there is.
CodeFinder::Place CodeFinder::placeOf(const catalogue::Table &table, std::size_t row,
                                      const catalogue::Field *code)
{
    const RowDraft &draft = m_batch.drafts(table.id).rows[row];
    Place place{.name = told(draft, headings::Clue::VillageName),
                .town = told(draft, headings::Clue::TownName)};
    Title &title = titleOf(draft.file);
    if (code && value(table, row, *code).isGiven()) {
        place.code = value(table, row, *code).text();
        return place;
    }
    if (place.town.empty() && !title.town.empty()) {
        place.town = title.town;
        title.isUsed = title.isUsed || !place.name.empty();
    }
    if (!place.name.empty()) {
        place.code = decided(draft.file, place.name);
        place.candidates = places().find(place.name, place.town);
        if (place.code.empty() && place.candidates.size() == 1)
            place.code = place.candidates.front()->code;
    } else if (!title.code.empty()) {
        place.code = title.code;
        title.isUsed = true;
    }
    return place;
}

/// The code that a person gave for the village that \a file calls \a name; empty where nobody did.
std::string CodeFinder::decided(std::size_t file, const std::string &name) const
{
    const sources::SourceCell cell{.words = name, .is = sources::SourceCell::Is::Text};
    const catalogue::Field &code =
        *codeField(catalogue::table(catalogue::TableId::Village), catalogue::VillageColumn("code"));
    const sources::SourceCell replaced = m_batch.spoken(file).replaced(code, cell);
    return replaced.words.data() == cell.words.data() ? std::string() : std::string(replaced.words);
}

void CodeFinder::refuse(const catalogue::Table &table, std::size_t row, const catalogue::Field &field,
                        const QString &reason)
{
    const RowDraft &draft = m_batch.drafts(table.id).rows[row];
    refuse(table, row, field, m_batch.written(draft, field.label), reason);
}

void CodeFinder::refuse(const catalogue::Table &table, std::size_t row, const catalogue::Field &field,
                        std::string_view given, const QString &reason)
{
    m_batch.refuse(m_batch.drafts(table.id).rows[row], field.label, given, reason);
    set(table, row, field, CellValue::bad());
}

QString CodeFinder::householdsText(const std::set<std::string> &numbers)
{
    QStringList all;
    for (const std::string &no : numbers) {
        const KnownVillage *village = places().withCode(households().villageOf(no));
        all << (village ? words(no) + QStringLiteral(" (%1)").arg(words(village->name)) : words(no));
    }
    return candidatesText(all);
}

/// The person that the row's cells of \a number and \a name give; nobody where both are blank. \a isFaulty
/// becomes true where one of them is no value.
std::optional<KnownHouseholds::Person> CodeFinder::personOf(const RowDraft &draft, headings::Clue number,
                                                            headings::Clue name, bool &isFaulty) const
{
    const std::string numberText = told(draft, number);
    const std::string nameText = told(draft, name);
    if (numberText.empty() && nameText.empty())
        return std::nullopt;
    const values::Normalised identity = read(*catalogue::MemberColumn("identity"), numberText);
    const values::Normalised called = read(*catalogue::MemberColumn("name"), nameText);
    isFaulty = isFaulty || !identity || !called;
    return KnownHouseholds::Person{
        .identity = values::exportText(*catalogue::MemberColumn("identity"), identity.value),
        .name = values::exportText(*catalogue::MemberColumn("name"), called.value),
        .isHead = number == headings::Clue::HeadIdentity};
}

/// Whom of the household the row names.
CodeFinder::Persons CodeFinder::personsOf(const RowDraft &draft) const
{
    Persons persons;
    bool isMemberFaulty = false;
    persons.head = personOf(draft, headings::Clue::HeadIdentity, headings::Clue::HeadName, persons.isFaulty);
    persons.member =
        personOf(draft, headings::Clue::MemberIdentity, headings::Clue::MemberName, isMemberFaulty);
    persons.isFaulty = persons.isFaulty || (!persons.head && isMemberFaulty);
    return persons;
}

/// Notes the households of lists that do not have their codes, where a row has the number of a member that
/// the ledger or the batch knows.
void CodeFinder::readLists()
{
    for (const catalogue::TableId id : {catalogue::TableId::Member, catalogue::TableId::MemberYear}) {
        const catalogue::Field &no = *codeField(catalogue::table(id), catalogue::HouseholdColumn("no"));
        for (std::size_t row = 0; row < m_batch.drafts(id).rows.size(); ++row)
            if (const auto household = householdOf(m_batch.drafts(id).rows[row]);
                household.second > 0 && value(catalogue::table(id), row, no).isBlank())
                readListRow(m_batch.drafts(id).rows[row], m_lists[household]);
    }
}

/// Adds to \a known the households of the member's number in \a draft.
void CodeFinder::readListRow(const RowDraft &draft, std::set<std::string> &known)
{
    bool isFaulty = false;
    const auto member = personOf(draft, headings::Clue::MemberIdentity, headings::Clue::MemberName, isFaulty);
    if (member && !isFaulty)
        known.merge(households().withNumber(member->identity));
}

void CodeFinder::findHousehold(const catalogue::Table &table, std::size_t row, const catalogue::Field &no,
                               const Place &place)
{
    const RowDraft &draft = m_batch.drafts(table.id).rows[row];
    const Persons persons = personsOf(draft);
    if (!persons.head && !persons.member)
        return;
    if (persons.isFaulty)
        return refuse(table, row, no,
                      Finders::tr("The household cannot be found: the name or the identity number is "
                                  "none. Mend it, or enter 户编号."));
    const KnownVillage *only = places().only();
    const std::string village = place.code.empty() && place.name.empty() && only ? only->code : place.code;
    const std::set<std::string> found = householdsOf(draft, persons, village);
    if (found.size() == 1) {
        set(table, row, no, CellValue::ofText(*found.begin()));
        return checkVillage(table, row, *found.begin(), place);
    }
    const std::set<std::string> all =
        found.empty() ? households().called(persons.head ? *persons.head : *persons.member) : found;
    if (all.empty())
        return refuse(
            table, row, no,
            Finders::tr("No household is found by the names and numbers of the row: enter 户编号; a "
                        "new household needs 户编号 and 村编码."));
    refuse(table, row, no,
           Finders::tr("By its names and numbers the row may be of several households, or none for certain: "
                       "enter 户编号. They are: %1")
               .arg(householdsText(all)));
}

/// The household that was found must be of the village that the row names.
void CodeFinder::checkVillage(const catalogue::Table &table, std::size_t row, const std::string &no,
                              const Place &place)
{
    const KnownVillage *village = places().withCode(households().villageOf(no));
    if (!village || (place.code.empty() && place.name.empty()))
        return;
    const bool isSame = place.code.empty() ? KnownPlaces::isCalled(*village, place.name, place.town)
                                           : place.code == village->code;
    if (!isSame && !place.name.empty())
        refuse(table, row, *codeField(table, catalogue::HouseholdColumn("no")),
               ledger::rules::householdOfOtherVillage());
}

/// Puts the code of the village in the row. A household that has a village keeps it.
void CodeFinder::settleVillage(const catalogue::Table &table, std::size_t row,
                               const catalogue::Field &village, const Place &place)
{
    if (place.code.empty() && place.name.empty())
        return;
    const catalogue::Field *no = codeField(table, catalogue::HouseholdColumn("no"));
    if (table.id == catalogue::TableId::Household && no) {
        const CellValue number = value(table, row, *no);
        if (!number.isGiven())
            return;
        const std::string text(number.text());
        if (!households().villageOf(text).empty())
            return checkVillage(table, row, text, place);
    }
    if (!place.code.empty())
        set(table, row, village, CellValue::ofText(place.code));
    else
        refuse(table, row, village, m_batch.texts().keep(place.name),
               noVillage(place.name, place.candidates));
}

} // namespace chulie::exchange
