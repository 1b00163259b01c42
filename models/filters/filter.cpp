#include "models/filters/filter.h"

#include "models/catalogue/inherited.h"
#include "models/records/fieldorder.h"
#include "models/records/listfields.h"
#include "models/records/shownfields.h"
#include "models/search/pinyinorder.h"
#include "models/storage/database.h"
#include "models/storage/joins.h"
#include "models/values/normal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace chulie::filters {

namespace {

constexpr std::size_t mostValues = 60;
constexpr std::string_view targetPrefix = "target:";
constexpr std::array states{targets::State::Met, targets::State::Unmet, targets::State::Unknown,
                            targets::State::NotApplicable};
constexpr std::array statuses{targets::Status::Poor, targets::Status::OutOfPoverty,
                              targets::Status::PoorAgain};
constexpr std::array<const char *, 3> statusNames{"poor", "out", "again"};

struct Filters
{
    Q_DECLARE_TR_FUNCTIONS(Filters)
};

const targets::Target *targetOf(std::string_view subject)
{
    return subject.starts_with(targetPrefix) ? targets::findTarget(subject.substr(targetPrefix.size()))
                                             : nullptr;
}

bool isJudgement(std::string_view subject)
{
    return subject == "status" || subject == "ready" || targetOf(subject);
}

std::vector<SubjectValue> judgementValues(std::string_view subject)
{
    std::vector<SubjectValue> values;
    if (subject == "status")
        for (std::size_t i = 0; i < statuses.size(); ++i)
            values.push_back({QString::fromLatin1(statusNames[i]), targets::statusTitle(statuses[i])});
    else if (subject == "ready")
        values = {{QStringLiteral("yes"), Filters::tr("ready to exit")},
                  {QStringLiteral("no"), Filters::tr("not ready yet")}};
    else
        for (const targets::State state : states)
            values.push_back({QString::fromLatin1(targets::stateName(state)),
                              targets::stateMark(state) + u' ' + targets::stateTitle(state)});
    return values;
}

/// What \a criterion asks about; nullptr: a judgement, or nothing that there is. A computed column of the
/// name of a judgement shows the same.
const catalogue::Field *fieldOf(const catalogue::Table &table, const Criterion &criterion)
{
    return isJudgement(criterion.subject) ? nullptr : records::findListField(table, criterion.subject);
}

QString titleOf(const catalogue::Table &table, const Criterion &criterion)
{
    if (const catalogue::Field *field = fieldOf(table, criterion))
        return records::heading(table, *field);
    if (const targets::Target *target = targetOf(criterion.subject))
        return targets::title(*target);
    return criterion.subject == "status" ? Filters::tr("Status") : Filters::tr("Exit");
}

QString shownValue(const catalogue::Table &table, const Criterion &criterion, const QString &value)
{
    if (const catalogue::Field *field = fieldOf(table, criterion)) {
        if (value.isEmpty())
            return criterion.is == records::Condition::Is::OneOf ? Filters::tr("not known yet")
                                                                 : QStringLiteral("…");
        const values::Normalised read = values::normalise(field->leaf(), value.toStdString());
        return read ? records::shownText(field->leaf(), read.value) : value;
    }
    for (const SubjectValue &each : judgementValues(criterion.subject))
        if (each.value == value)
            return each.title;
    return value;
}

/// Whether a judged household or village passes; \a state gives its state of a target, \a status its status'
/// name.
template <typename StateOf>
bool passes(const Criterion &criterion, bool ready, const char *status, StateOf stateOf)
{
    if (criterion.subject == "status")
        return criterion.values.contains(QLatin1StringView(status));
    if (criterion.subject == "ready")
        return criterion.values.contains(ready ? QLatin1StringView("yes") : QLatin1StringView("no"));
    if (const targets::Target *target = targetOf(criterion.subject))
        return criterion.values.contains(QLatin1StringView(targets::stateName(stateOf(*target))));
    return true;
}

bool passesAll(const Filter &filter, const targets::HouseholdResult &result)
{
    const char *status = statusNames[static_cast<std::size_t>(result.status)];
    return std::ranges::all_of(filter, [&](const Criterion &criterion) {
        return passes(criterion, result.ready(), status,
                      [&](const targets::Target &target) { return result.states[targets::indexOf(target)]; });
    });
}

bool passesAll(const Filter &filter, const targets::VillageResult &result)
{
    return std::ranges::all_of(filter, [&](const Criterion &criterion) {
        return passes(criterion, result.exit() == targets::State::Met, "",
                      [&](const targets::Target &target) { return result.state(target); });
    });
}

} // namespace

std::vector<Subject> subjectsOf(const catalogue::Table &table)
{
    std::vector<Subject> subjects;
    if (table.id == catalogue::TableId::Household)
        subjects.push_back({"status", Filters::tr("Status"), nullptr});
    if (table.id == catalogue::TableId::Household || table.id == catalogue::TableId::Village)
        subjects.push_back({"ready", Filters::tr("Exit"), nullptr});
    for (const catalogue::Field &field : records::listFields(table))
        if (std::string name = records::nameOf(table, field); !isJudgement(name))
            subjects.push_back({std::move(name), records::heading(table, field), &field});
    const auto addTargets = [&](values::Level level) {
        for (const targets::Target &target : targets::targets(level))
            subjects.push_back({std::string(targetPrefix) + target.code,
                                Filters::tr("Target: %1").arg(targets::title(target)), nullptr});
    };
    if (table.id == catalogue::TableId::Household || table.id == catalogue::TableId::Village)
        addTargets(values::Level::Household);
    if (table.id == catalogue::TableId::Village)
        addTargets(values::Level::Village);
    return subjects;
}

std::vector<SubjectValue> valuesOf(storage::Database &database, const catalogue::Table &table,
                                   const Subject &subject)
{
    if (!subject.field)
        return judgementValues(subject.name);
    const catalogue::Column &leaf = subject.field->leaf();
    std::vector<SubjectValue> values;
    if (leaf.kind == catalogue::Kind::YesNo)
        values = {{QStringLiteral("是"), records::shownText(leaf, std::int64_t{1})},
                  {QStringLiteral("否"), records::shownText(leaf, std::int64_t{0})}};
    for (const catalogue::Option &option : leaf.options)
        values.push_back({QString::fromUtf8(option.value.data(), static_cast<qsizetype>(option.value.size())),
                          catalogue::title(option)});
    if (values.empty() && !leaf.personal &&
        (leaf.kind == catalogue::Kind::Text || leaf.kind == catalogue::Kind::Year)) {
        storage::Joins joins(table);
        const std::string of = records::sqlOf(*subject.field, joins);
        const auto read = database.read([&] {
            search::addPinyinOrder(database);
            const std::string order = records::fieldOrder(*subject.field, joins);
            storage::Statement select(database, "SELECT " + of + " FROM " + joins.sql() + " WHERE " + of +
                                                    " IS NOT NULL GROUP BY 1 ORDER BY " + order +
                                                    ", 1 LIMIT " + std::to_string(mostValues + 1));
            while (select.next()) {
                const QString text = QString::fromStdString(values::exportText(leaf, select.value(0)));
                values.push_back({text, text});
            }
        });
        if (!read || values.size() > mostValues)
            return {};
    }
    if (!values.empty() && !subject.field->required)
        values.push_back({QString(), Filters::tr("not known yet")});
    return values;
}

QString wordsOf(const catalogue::Table &table, const Criterion &criterion)
{
    QStringList values;
    for (const QString &value : criterion.values)
        values += shownValue(table, criterion, value);
    const QString title = titleOf(table, criterion);
    if (criterion.is == records::Condition::Is::Between)
        return Filters::tr("%1: %2 to %3").arg(title, values.value(0), values.value(1));
    if (criterion.is == records::Condition::Is::Holding)
        return Filters::tr("%1: with “%2”").arg(title, values.value(0));
    return Filters::tr("%1: %2").arg(title, values.join(Filters::tr(", ")));
}

std::vector<records::Condition> conditionsOf(const catalogue::Table &table, const Filter &filter)
{
    std::vector<records::Condition> conditions;
    for (const Criterion &criterion : filter) {
        const catalogue::Field *field = fieldOf(table, criterion);
        if (!field)
            continue;
        records::Condition condition{.field = field, .is = criterion.is};
        for (const QString &text : criterion.values) {
            const std::string utf8 = text.toStdString();
            if (criterion.is == records::Condition::Is::Holding)
                condition.values.emplace_back(utf8);
            else if (values::Normalised value = values::normalise(field->leaf(), utf8))
                condition.values.push_back(std::move(value.value));
        }
        const std::size_t needed = criterion.is == records::Condition::Is::Between ? 2 : 1;
        if (condition.values.size() >= needed)
            conditions.push_back(std::move(condition));
    }
    return conditions;
}

bool asksJudgement(const Filter &filter)
{
    return std::ranges::any_of(filter, isJudgement, &Criterion::subject);
}

std::optional<std::vector<std::int64_t>> judgedRows(const targets::Evaluation &evaluation,
                                                    const catalogue::Table &table, const Filter &filter)
{
    if (!asksJudgement(filter))
        return std::nullopt;
    std::vector<std::int64_t> ids;
    for (const targets::VillageResult &village : evaluation.villages) {
        if (table.id == catalogue::TableId::Village && passesAll(filter, village))
            ids.push_back(village.village);
        if (table.id != catalogue::TableId::Household)
            continue;
        for (const targets::HouseholdResult &result : village.results)
            if (passesAll(filter, result))
                ids.push_back(result.household);
    }
    std::ranges::sort(ids);
    return ids;
}

std::string personOf(const catalogue::Table &table)
{
    // Of its own columns first, then of the household that it names.
    for (const catalogue::Field &field : records::listFields(table))
        if (!field.isHead() && !records::isComputed(field) && field.path.size() <= 2 &&
            field.leafColumn == catalogue::responsibleColumn(*field.leafTable))
            return records::nameOf(table, field);
    return {};
}

QString filterText(const Filter &filter)
{
    QJsonArray all;
    for (const Criterion &criterion : filter)
        all += QJsonObject{{QStringLiteral("of"), QString::fromStdString(criterion.subject)},
                           {QStringLiteral("is"), static_cast<int>(criterion.is)},
                           {QStringLiteral("values"), QJsonArray::fromStringList(criterion.values)}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<Filter> readFilter(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    Filter filter;
    const QJsonArray all = document.array();
    for (const auto &each : all) {
        const QJsonObject object = each.toObject();
        const int is = object.value(QStringLiteral("is")).toInt(-1);
        if (is < 0 || is > static_cast<int>(records::Condition::Is::Holding))
            return std::nullopt;
        Criterion criterion{.subject = object.value(QStringLiteral("of")).toString().toStdString(),
                            .is = static_cast<records::Condition::Is>(is)};
        const QJsonArray values = object.value(QStringLiteral("values")).toArray();
        for (const auto &value : values)
            criterion.values += value.toString();
        filter.push_back(std::move(criterion));
    }
    return filter;
}

} // namespace chulie::filters
