#include "models/pictures/pictures.h"

#include "models/catalogue/columns.h"
#include "models/journal/contents.h"
#include "models/pictures/owners.h"
#include "models/storage/database.h"
#include "models/values/localtime.h"

#include <QCoreApplication>

namespace chulie::pictures {

namespace {

constexpr auto selectPictures = R"(
SELECT p.id, p.village, p.household, p.measure, p.fund, p.visit, p.content, p.format, ifnull(p.width, 0),
       ifnull(p.height, 0), p.bytes, p.file, p.caption, p.taken, p.stage,
       EXISTS (SELECT 1 FROM picture_content c WHERE c.digest = p.content), a.author, a.at
FROM picture p JOIN entry e ON e.id = p.id JOIN act a ON a.id = e.act
)";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Format formatOf(std::string_view option)
{
    return option == "PDF" ? Format::Pdf : option == "PNG" ? Format::Png : Format::Jpeg;
}

Owner ownerIn(const storage::Statement &select)
{
    int place = 1;
    for (const OwnerColumn &column : ownerColumns()) {
        if (!select.isNull(place))
            return {column.table, select.integer(place)};
        ++place;
    }
    return {};
}

Picture pictureIn(const storage::Statement &select)
{
    return {.row = select.integer(0),
            .owner = ownerIn(select),
            .content = std::string(select.text(6)),
            .format = formatOf(select.text(7)),
            .width = static_cast<int>(select.integer(8)),
            .height = static_cast<int>(select.integer(9)),
            .bytes = select.integer(10),
            .file = words(select.text(11)),
            .caption = words(select.text(12)),
            .taken = words(select.text(13)),
            .stage = std::string(select.text(14)),
            .isHere = select.integer(15) == 1,
            .by = words(select.text(16)),
            .at = values::localTime(select.text(17))};
}

} // namespace

values::Result<std::vector<Picture>> list(storage::Database &database, const Owner &owner)
{
    return database.read([&] {
        std::vector<Picture> found;
        const OwnerColumn *column = ownerColumn(owner.table);
        if (!column)
            return found;
        const std::string sql = std::string(selectPictures) + "WHERE p." + column->name() +
                                " = ? ORDER BY ifnull(p.place, 1000000), p.id";
        storage::Statement select(database, sql);
        select.with(owner.row);
        while (select.next())
            found.push_back(pictureIn(select));
        return found;
    });
}

values::Result<Picture> find(storage::Database &database, std::int64_t row)
{
    return database.read([&]() -> values::Result<Picture> {
        storage::Statement select(database, std::string(selectPictures) + "WHERE p.id = ?");
        if (!select.with(row).next())
            return values::Failure{Words::tr("This picture is not in the ledger any more."), {}};
        return pictureIn(select);
    });
}

values::Result<QByteArray> read(storage::Database &database, const std::string &content)
{
    return database.read([&]() -> values::Result<QByteArray> {
        auto bytes = journal::readContent(database, content);
        if (!bytes)
            return values::Failure{
                Words::tr("This picture is not here yet: the package that brought the record came "
                          "without pictures. A later package with pictures brings it."),
                {}};
        if (journal::digestOf(*bytes) != content)
            return values::Failure{
                Words::tr("The picture is damaged in this ledger. Check the ledger, or attach the "
                          "picture again."),
                QString::fromStdString(content)};
        return *std::move(bytes);
    });
}

} // namespace chulie::pictures
