#include "models/crosstab/field.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace chulie::crosstab {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosstab)
};

struct Of
{
    Source source;
    catalogue::TableId table;
};

constexpr Of tablesAsked[] = {{Source::Household, catalogue::TableId::Household},
                              {Source::HouseholdYear, catalogue::TableId::HouseholdYear},
                              {Source::Member, catalogue::TableId::Member},
                              {Source::MemberYear, catalogue::TableId::MemberYear},
                              {Source::Measure, catalogue::TableId::Measure}};

const catalogue::Table *tableOf(Source source)
{
    const auto found = std::ranges::find(tablesAsked, source, &Of::source);
    return found == std::end(tablesAsked) ? nullptr : &catalogue::table(found->table);
}

bool isTaken(const std::vector<Field> &all, std::string_view name)
{
    return std::ranges::find(all, name, &Field::name) != all.end();
}

void addColumns(std::vector<Field> &all)
{
    for (const Of &of : tablesAsked)
        for (const catalogue::Column &column : catalogue::table(of.table).columns) {
            if (column.kind != catalogue::Kind::List && column.kind != catalogue::Kind::YesNo)
                continue;
            std::string name = column.label;
            if (isTaken(all, name))
                name = std::string(catalogue::table(of.table).label) + '.' + name;
            all.push_back({name, of.source, &column});
        }
}

std::vector<Field> describe()
{
    std::vector<Field> all{{.name = "县区", .source = Source::Place, .level = values::Level::County},
                           {.name = "镇", .source = Source::Place, .level = values::Level::Town},
                           {.name = "村", .source = Source::Place, .level = values::Level::Village},
                           {.name = "状态", .source = Source::Status}};
    addColumns(all);
    for (const targets::Target &target : targets::targets(values::Level::Household))
        all.push_back({.name = target.code, .source = Source::Target, .target = &target});
    return all;
}

std::vector<Quantity> describeQuantities()
{
    std::vector<Quantity> all{{"count", Source::Household}, {"members", Source::Member}};
    for (const Of &of : tablesAsked)
        if (of.source == Source::HouseholdYear || of.source == Source::Measure)
            for (const catalogue::Column &column : catalogue::table(of.table).columns)
                if (column.kind == catalogue::Kind::Money)
                    all.push_back({column.label, of.source, &column});
    return all;
}

bool isNamed(const Field &field, const QString &name)
{
    if (QString::fromStdString(field.name) == name)
        return true;
    const catalogue::Table *of = tableOf(field.source);
    return of && QString::fromUtf8(of->label) + u'.' + QString::fromUtf8(field.column->label) == name;
}

} // namespace

std::span<const Field> fields()
{
    static const std::vector<Field> all = describe();
    return all;
}

const Field *findField(QStringView name)
{
    const auto found =
        std::ranges::find_if(fields(), [&](const Field &field) { return isNamed(field, name.toString()); });
    return found == fields().end() ? nullptr : &*found;
}

QString title(const Field &field)
{
    switch (field.source) {
    case Source::Place:
        return field.level == values::Level::County ? Words::tr("County")
               : field.level == values::Level::Town ? Words::tr("Town")
                                                    : Words::tr("Village");
    case Source::Status:
        return Words::tr("Standing");
    case Source::Target:
        return targets::title(*field.target);
    default:
        return catalogue::title(*field.column);
    }
}

QString groupTitle(const Field &field)
{
    if (const catalogue::Table *of = tableOf(field.source))
        return catalogue::title(*of);
    return field.source == Source::Place    ? Words::tr("Places")
           : field.source == Source::Status ? Words::tr("Standing")
                                            : Words::tr("Targets");
}

std::span<const Quantity> quantities()
{
    static const std::vector<Quantity> all = describeQuantities();
    return all;
}

const Quantity *findQuantity(QStringView name)
{
    const std::string wanted = name.toString().toStdString();
    const auto found = std::ranges::find(quantities(), wanted, &Quantity::name);
    return found == quantities().end() ? nullptr : &*found;
}

QString title(const Quantity &quantity)
{
    if (quantity.money)
        return Words::tr("%1 (yuan)").arg(catalogue::title(*quantity.money));
    return quantity.source == Source::Member ? Words::tr("Members") : Words::tr("Households");
}

} // namespace chulie::crosstab
