#include "models/journal/contents.h"

#include "models/catalogue/columns.h"
#include "models/journal/recordview.h"
#include "models/storage/database.h"

namespace chulie::journal {

namespace {

constexpr auto insertContent =
    "INSERT INTO picture_content (digest, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING";
constexpr auto selectContent = "SELECT bytes FROM picture_content WHERE digest = ?";
constexpr auto selectDigests = "SELECT digest FROM picture_content";
constexpr auto deleteContent = "DELETE FROM picture_content WHERE digest = ?";
// The number of the table is spelled as in the index entry_picture, without which all entries are read.
constexpr auto selectEntries = "SELECT vals FROM entry WHERE tbl = 16 AND vals IS NOT NULL";
static_assert(static_cast<int>(catalogue::TableId::Picture) == 16);

} // namespace

std::string keepContent(storage::Database &database, QByteArrayView bytes)
{
    std::string digest = digestOf(bytes);
    storage::Statement insert(database, insertContent);
    insert.bind(1, digest);
    insert.bindBlob(2, std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())));
    insert.run();
    return digest;
}

std::optional<QByteArray> readContent(storage::Database &database, const std::string &digest)
{
    storage::Statement select(database, selectContent);
    if (!select.with(digest).next())
        return std::nullopt;
    const std::string_view bytes = select.blob(0);
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::set<std::string> namedContents(storage::Database &database)
{
    std::set<std::string> named;
    for (storage::Statement select(database, selectEntries); select.next();)
        eachValue(catalogue::table(catalogue::TableId::Picture), select.blob(0), [&](const ValueView &value) {
            if (value.column == catalogue::PictureColumn("content") && !value.isBlank)
                named.emplace(value.text);
        });
    return named;
}

std::int64_t dropUnnamedContents(storage::Database &database)
{
    std::set<std::string> kept;
    for (storage::Statement select(database, selectDigests); select.next();)
        kept.emplace(select.text(0));
    if (kept.empty())
        return 0;
    const auto named = namedContents(database);
    std::erase_if(kept, [&](const std::string &digest) { return named.contains(digest); });
    storage::Statement drop(database, deleteContent);
    for (const std::string &digest : kept)
        drop.with(digest).run();
    return static_cast<std::int64_t>(kept.size());
}

} // namespace chulie::journal
