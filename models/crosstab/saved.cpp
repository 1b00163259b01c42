#include "models/crosstab/saved.h"

#include "models/filters/savedviews.h"

#include <QStringList>

namespace chulie::crosstab {

namespace {

constexpr auto kind = "crosstab";

QString content(const Asked &asked)
{
    return QStringList{QString::fromStdString(asked.rows->name), QString::fromStdString(asked.columns->name),
                       QString::fromStdString(asked.quantity->name)}
        .join(u'\n');
}

Asked askedIn(const QString &content)
{
    const QStringList names = content.split(u'\n');
    return {findField(names.value(0)), findField(names.value(1)), findQuantity(names.value(2))};
}

} // namespace

values::Result<std::vector<Saved>> readSaved(storage::Database &database)
{
    const auto views = filters::readViews(database, QLatin1StringView(kind));
    if (!views)
        return views.failure();
    std::vector<Saved> known;
    for (const filters::SavedView &view : *views)
        if (const Asked asked = askedIn(view.content); asked.rows && asked.columns && asked.quantity)
            known.push_back({view.name, asked});
    return known;
}

values::Result<void> save(storage::Database &database, const Saved &saved)
{
    return filters::saveView(database, QLatin1StringView(kind), {saved.name, content(saved.asked)});
}

values::Result<void> removeSaved(storage::Database &database, const QString &name)
{
    return filters::removeView(database, QLatin1StringView(kind), name);
}

} // namespace chulie::crosstab
