#include "models/filters/savedviews.h"

#include "models/search/pinyinorder.h"
#include "models/storage/database.h"

namespace chulie::filters {

namespace {

constexpr auto selectViews =
    "SELECT name, content FROM saved_view WHERE kind = ? ORDER BY pinyin(name, 0), name";
constexpr auto insertView = R"(
INSERT INTO saved_view (kind, name, content) VALUES (?, ?, ?)
ON CONFLICT DO UPDATE SET content = excluded.content
)";
constexpr auto deleteView = "DELETE FROM saved_view WHERE kind = ? AND name = ?";

QString read(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

values::Result<std::vector<SavedView>> readViews(storage::Database &database, const QString &kind)
{
    return database.read([&] {
        std::vector<SavedView> views;
        search::addPinyinOrder(database);
        const std::string of = kind.toStdString();
        storage::Statement select(database, selectViews);
        select.with(of);
        while (select.next())
            views.push_back({read(select.text(0)), read(select.text(1))});
        return views;
    });
}

values::Result<void> saveView(storage::Database &database, const QString &kind, const SavedView &view)
{
    return database.write([&] {
        const std::string of = kind.toStdString();
        const std::string name = view.name.toStdString();
        const std::string content = view.content.toStdString();
        storage::Statement(database, insertView).with(of, name, content).run();
    });
}

values::Result<void> removeView(storage::Database &database, const QString &kind, const QString &name)
{
    return database.write([&] {
        const std::string of = kind.toStdString();
        const std::string called = name.toStdString();
        storage::Statement(database, deleteView).with(of, called).run();
    });
}

} // namespace chulie::filters
