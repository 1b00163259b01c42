#include "models/starting/offered.h"

#include "models/catalogue/columns.h"
#include "models/exchange/import.h"
#include "models/ledger/ledger.h"
#include "models/packages/merge.h"
#include "models/storage/temporaries.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

namespace chulie::starting {

namespace {

struct Offered
{
    Q_DECLARE_TR_FUNCTIONS(Offered)
};

/// What a file says of a village, by column number.
using Facts = std::map<int, std::string>;

std::string &name(places::VillagePlace &place, catalogue::VillageColumn column)
{
    if (column == catalogue::VillageColumn("code").number())
        return place.code;
    if (column == catalogue::VillageColumn("name").number())
        return place.name;
    return column == catalogue::VillageColumn("town").number() ? place.town : place.county;
}

places::VillagePlace placeOf(const Facts &facts)
{
    static constexpr catalogue::VillageColumn names[] = {"code", "name", "town", "county"};
    places::VillagePlace place;
    for (const catalogue::VillageColumn column : names)
        if (const auto fact = facts.find(column); fact != facts.end())
            name(place, column) = fact->second;
    const auto type = facts.find(catalogue::VillageColumn("type"));
    place.poor = type == facts.end() || type->second == "相对贫困村";
    return place;
}

/// The villages as the history in the package leaves them, where each author is taken at their last word.
values::Result<std::vector<places::VillagePlace>> ofPackage(const QString &path)
{
    const auto content = packages::readPackage(path, {});
    if (!content)
        return content.failure();
    std::map<std::uint32_t, Facts> villages;
    for (const packages::PackedEntry &entry : content->entries) {
        if (entry.table != catalogue::TableId::Village)
            continue;
        if (entry.kind == journal::EntryKind::Remove) {
            villages.erase(entry.row);
            continue;
        }
        for (const auto &[column, value] :
             journal::unpackValues(catalogue::table(catalogue::TableId::Village), entry.values))
            if (const auto *words = std::get_if<std::string>(&value))
                villages[entry.row][column] = *words;
    }
    std::vector<places::VillagePlace> places;
    for (const auto &[row, facts] : villages)
        places.push_back(placeOf(facts));
    return places;
}

void addPlaces(const exchange::FilePreview &preview, std::vector<places::VillagePlace> &places)
{
    for (const exchange::PreviewRow &row : preview.rows) {
        Facts facts;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (const catalogue::Field *field = preview.columns[i].field; field && !row.cells[i].isRefused)
                facts[field->column] = row.cells[i].understood.toStdString();
        const places::VillagePlace place = placeOf(facts);
        if (!place.name.empty() && std::ranges::find(places, place) == places.end())
            places.push_back(place);
    }
}

/// The list is planned for a ledger of its own, into which nothing is written: a row that it would refuse, as
/// one without a code, names its village all the same.
values::Result<std::vector<places::VillagePlace>> ofList(const QString &path,
                                                         const values::Progress &progress)
{
    constexpr std::size_t mostRows = 10'000;
    const QTemporaryDir folder(storage::temporaries::pattern());
    auto ledger = ledger::Ledger::create(folder.filePath(QStringLiteral("places.chulie")));
    if (!ledger)
        return ledger.failure();
    const exchange::ImportOptions options{
        .files = {.others = {.table = &catalogue::table(catalogue::TableId::Village)}}};
    const auto plan = exchange::planImport(**ledger, {path}, options, progress);
    if (!plan)
        return plan.failure();
    std::vector<places::VillagePlace> places;
    for (int file = 0; file < static_cast<int>(plan->files().size()); ++file)
        addPlaces(plan->preview(file, mostRows), places);
    return places;
}

} // namespace

values::Result<places::Places> offeredPlaces(const QString &path, const values::Progress &progress)
{
    auto places = path.endsWith(QStringLiteral(".chuliepack")) ? ofPackage(path) : ofList(path, progress);
    if (!places)
        return places.failure();
    if (places->empty())
        return values::Failure{
            Offered::tr("%1 names no village. A list of villages has the columns village, town and "
                        "county.")
                .arg(path),
            {}};
    return places::Places(*std::move(places));
}

} // namespace chulie::starting
