#include "models/catalogue/columns.h"
#include "models/journal/contents.h"
#include "models/ledger/ledger.h"
#include "models/pictures/admitted.h"
#include "models/pictures/owners.h"
#include "models/pictures/pictures.h"
#include "models/storage/rows.h"

#include <QCoreApplication>

namespace chulie::pictures {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

const Table &kept()
{
    return table(TableId::Picture);
}

Value textOrBlank(QString text)
{
    text = text.remove(QChar()).simplified().left(longestCaption);
    return text.isEmpty() ? Value() : Value(text.toStdString());
}

Value textOrBlank(const std::string &text)
{
    return text.empty() ? Value() : Value(text);
}

Value sideOrBlank(int side)
{
    return side > 0 ? Value(static_cast<std::int64_t>(side)) : Value();
}

std::string optionOf(Format format)
{
    return format == Format::Pdf ? "PDF" : format == Format::Png ? "PNG" : "JPEG";
}

std::vector<Value> rowOf(const Owner &owner, const NewPicture &picture, const Inspected &found, int place)
{
    std::vector<Value> values(kept().columns.size());
    values[PictureColumn("content")] = history::digestOf(found.bare);
    values[ownerColumn(owner.table)->column] = owner.row;
    values[PictureColumn("format")] = optionOf(found.format);
    values[PictureColumn("width")] = sideOrBlank(found.width);
    values[PictureColumn("height")] = sideOrBlank(found.height);
    values[PictureColumn("bytes")] = static_cast<std::int64_t>(found.bare.size());
    values[PictureColumn("file")] = textOrBlank(picture.file);
    values[PictureColumn("caption")] = textOrBlank(picture.caption);
    values[PictureColumn("taken")] = textOrBlank(picture.taken.isEmpty() ? found.taken : picture.taken);
    values[PictureColumn("stage")] = textOrBlank(picture.stage);
    values[PictureColumn("place")] = static_cast<std::int64_t>(place);
    return values;
}

/// The pictures of one record while more are attached to it.
class Attaching
{
public:
    Attaching(Ledger &ledger, Act &act, const Owner &owner)
        : m_database(ledger.database()), m_act(act), m_owner(owner),
          m_same(m_database, std::string("SELECT id FROM picture WHERE content = ? AND ") +
                                 ownerColumn(owner.table)->name() + " = ?")
    {
        Statement select(m_database,
                         std::string("SELECT count(*), ifnull(max(place), 0) FROM picture WHERE ") +
                             ownerColumn(owner.table)->name() + " = ?");
        select.with(owner.row).next();
        m_count = static_cast<int>(select.integer(0));
        m_last = static_cast<int>(select.integer(1));
    }

    Result<std::int64_t> attach(const NewPicture &picture)
    {
        const auto found = admitted(picture);
        if (!found)
            return found.failure();
        const std::string digest = history::digestOf(found->bare);
        if (m_same.with(digest, m_owner.row).next())
            return m_same.integer(0);
        if (++m_count > mostOfRecord)
            return Failure{
                Words::tr("A record has up to %1 pictures and papers. Remove one that is not needed first.")
                    .arg(mostOfRecord),
                {}};
        history::keepContent(m_database, found->bare);
        return m_act.insert(kept(), rowOf(m_owner, picture, *found, ++m_last));
    }

private:
    Database &m_database;
    Act &m_act;
    Owner m_owner;
    Statement m_same;
    int m_count = 0;
    int m_last = 0;
};

Failure gone()
{
    return {Words::tr("This picture is not in the ledger any more."), {}};
}

} // namespace

Result<std::vector<std::int64_t>> attach(Ledger &ledger, const Owner &owner,
                                         std::span<const NewPicture> pictures)
{
    Q_ASSERT(mayHave(owner.table));
    return ledger.act(QStringLiteral("attach"), [&](Act &act) -> Result<std::vector<std::int64_t>> {
        if (!readRow(ledger.database(), table(owner.table), owner.row))
            return Failure{Words::tr("The record is not in the ledger any more."), {}};
        Attaching attaching(ledger, act, owner);
        std::vector<std::int64_t> rows;
        for (const NewPicture &picture : pictures) {
            const auto row = attaching.attach(picture);
            if (!row && picture.file.isEmpty())
                return row.failure();
            if (!row)
                return Failure{Words::tr("%1: %2").arg(picture.file, row.failure().message),
                               row.failure().detail};
            rows.push_back(*row);
        }
        return rows;
    });
}

Result<void> remove(Ledger &ledger, std::span<const std::int64_t> rows)
{
    return ledger.act(QStringLiteral("detach"), [&](Act &act) -> Result<void> {
        for (const std::int64_t row : rows) {
            if (!readRow(ledger.database(), kept(), row))
                return gone();
            act.remove(kept(), row);
        }
        return {};
    });
}

Result<void> describe(Ledger &ledger, std::int64_t row, const QString &caption, const std::string &stage)
{
    return ledger.act(QStringLiteral("describe"), [&](Act &act) -> Result<void> {
        const auto before = readRow(ledger.database(), kept(), row);
        if (!before)
            return gone();
        std::map<int, Value> said;
        if (const Value words = textOrBlank(caption); words != (*before)[PictureColumn("caption")])
            said[PictureColumn("caption")] = words;
        if (const Value word = textOrBlank(stage); word != (*before)[PictureColumn("stage")])
            said[PictureColumn("stage")] = word;
        if (!said.empty())
            act.edit(kept(), row, said);
        return {};
    });
}

Result<void> setStage(Ledger &ledger, std::span<const std::int64_t> rows, const std::string &stage)
{
    return ledger.act(QStringLiteral("describe"), [&](Act &act) -> Result<void> {
        for (const std::int64_t row : rows) {
            const auto before = readRow(ledger.database(), kept(), row);
            if (!before)
                return gone();
            if (const Value word = textOrBlank(stage); word != (*before)[PictureColumn("stage")])
                act.edit(kept(), row, PictureColumn("stage"), word);
        }
        return {};
    });
}

Result<void> arrange(Ledger &ledger, std::span<const std::int64_t> rows)
{
    return ledger.act(QStringLiteral("describe"), [&](Act &act) -> Result<void> {
        std::int64_t place = 0;
        for (const std::int64_t row : rows) {
            const auto before = readRow(ledger.database(), kept(), row);
            if (!before)
                return gone();
            if ((*before)[PictureColumn("place")] != Value(++place))
                act.edit(kept(), row, PictureColumn("place"), place);
        }
        return {};
    });
}

} // namespace chulie::pictures
