#include "models/catalogue/columns.h"
#include "models/journal/contents.h"
#include "models/ledger/ledger.h"
#include "models/pictures/admitted.h"
#include "models/pictures/owners.h"
#include "models/pictures/pictures.h"
#include "models/storage/rows.h"

#include <QCoreApplication>

namespace chulie::pictures {

using values::Failure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

const catalogue::Table &kept()
{
    return catalogue::table(catalogue::TableId::Picture);
}

values::Value textOrBlank(QString text)
{
    text = text.remove(QChar()).simplified().left(longestCaption);
    return text.isEmpty() ? values::Value() : values::Value(text.toStdString());
}

values::Value textOrBlank(const std::string &text)
{
    return text.empty() ? values::Value() : values::Value(text);
}

values::Value sideOrBlank(int side)
{
    return side > 0 ? values::Value(static_cast<std::int64_t>(side)) : values::Value();
}

std::string optionOf(Format format)
{
    return format == Format::Pdf ? "PDF" : format == Format::Png ? "PNG" : "JPEG";
}

std::vector<values::Value> rowOf(const Owner &owner, const NewPicture &picture, const Inspected &found,
                                 int place)
{
    std::vector<values::Value> values(kept().columns.size());
    values[catalogue::PictureColumn("content")] = journal::digestOf(found.bare);
    values[ownerColumn(owner.table)->column] = owner.row;
    values[catalogue::PictureColumn("format")] = optionOf(found.format);
    values[catalogue::PictureColumn("width")] = sideOrBlank(found.width);
    values[catalogue::PictureColumn("height")] = sideOrBlank(found.height);
    values[catalogue::PictureColumn("bytes")] = static_cast<std::int64_t>(found.bare.size());
    values[catalogue::PictureColumn("file")] = textOrBlank(picture.file);
    values[catalogue::PictureColumn("caption")] = textOrBlank(picture.caption);
    values[catalogue::PictureColumn("taken")] =
        textOrBlank(picture.taken.isEmpty() ? found.taken : picture.taken);
    values[catalogue::PictureColumn("stage")] = textOrBlank(picture.stage);
    values[catalogue::PictureColumn("place")] = static_cast<std::int64_t>(place);
    return values;
}

/// The pictures of one record while more are attached to it.
class Attaching
{
public:
    Attaching(ledger::Ledger &ledger, journal::Act &act, const Owner &owner)
        : m_database(ledger.database()), m_act(act), m_owner(owner),
          m_same(m_database, std::string("SELECT id FROM picture WHERE content = ? AND ") +
                                 ownerColumn(owner.table)->name() + " = ?")
    {
        storage::Statement select(m_database,
                                  std::string("SELECT count(*), ifnull(max(place), 0) FROM picture WHERE ") +
                                      ownerColumn(owner.table)->name() + " = ?");
        select.with(owner.row).next();
        m_count = static_cast<int>(select.integer(0));
        m_last = static_cast<int>(select.integer(1));
    }

    values::Result<std::int64_t> attach(const NewPicture &picture)
    {
        const auto found = admitted(picture);
        if (!found)
            return found.failure();
        const std::string digest = journal::digestOf(found->bare);
        if (m_same.with(digest, m_owner.row).next())
            return m_same.integer(0);
        if (++m_count > mostOfRecord)
            return Failure{
                Words::tr("A record has up to %1 pictures and papers. Remove one that is not needed first.")
                    .arg(mostOfRecord),
                {}};
        journal::keepContent(m_database, found->bare);
        return m_act.insert(kept(), rowOf(m_owner, picture, *found, ++m_last));
    }

private:
    storage::Database &m_database;
    journal::Act &m_act;
    Owner m_owner;
    storage::Statement m_same;
    int m_count = 0;
    int m_last = 0;
};

Failure gone()
{
    return {Words::tr("This picture is not in the ledger any more."), {}};
}

} // namespace

values::Result<std::vector<std::int64_t>> attach(ledger::Ledger &ledger, const Owner &owner,
                                                 std::span<const NewPicture> pictures)
{
    Q_ASSERT(mayHave(owner.table));
    return ledger.act(QStringLiteral("attach"),
                      [&](journal::Act &act) -> values::Result<std::vector<std::int64_t>> {
                          if (!storage::readRow(ledger.database(), catalogue::table(owner.table), owner.row))
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

values::Result<void> remove(ledger::Ledger &ledger, std::span<const std::int64_t> rows)
{
    return ledger.act(QStringLiteral("detach"), [&](journal::Act &act) -> values::Result<void> {
        for (const std::int64_t row : rows) {
            if (!storage::readRow(ledger.database(), kept(), row))
                return gone();
            act.remove(kept(), row);
        }
        return {};
    });
}

values::Result<void> describe(ledger::Ledger &ledger, std::int64_t row, const QString &caption,
                              const std::string &stage)
{
    return ledger.act(QStringLiteral("describe"), [&](journal::Act &act) -> values::Result<void> {
        const auto before = storage::readRow(ledger.database(), kept(), row);
        if (!before)
            return gone();
        std::map<int, values::Value> said;
        if (const values::Value words = textOrBlank(caption);
            words != (*before)[catalogue::PictureColumn("caption")])
            said[catalogue::PictureColumn("caption")] = words;
        if (const values::Value word = textOrBlank(stage);
            word != (*before)[catalogue::PictureColumn("stage")])
            said[catalogue::PictureColumn("stage")] = word;
        if (!said.empty())
            act.edit(kept(), row, said);
        return {};
    });
}

values::Result<void> setStage(ledger::Ledger &ledger, std::span<const std::int64_t> rows,
                              const std::string &stage)
{
    return ledger.act(QStringLiteral("describe"), [&](journal::Act &act) -> values::Result<void> {
        for (const std::int64_t row : rows) {
            const auto before = storage::readRow(ledger.database(), kept(), row);
            if (!before)
                return gone();
            if (const values::Value word = textOrBlank(stage);
                word != (*before)[catalogue::PictureColumn("stage")])
                act.edit(kept(), row, catalogue::PictureColumn("stage"), word);
        }
        return {};
    });
}

values::Result<void> arrange(ledger::Ledger &ledger, std::span<const std::int64_t> rows)
{
    return ledger.act(QStringLiteral("describe"), [&](journal::Act &act) -> values::Result<void> {
        std::int64_t place = 0;
        for (const std::int64_t row : rows) {
            const auto before = storage::readRow(ledger.database(), kept(), row);
            if (!before)
                return gone();
            if ((*before)[catalogue::PictureColumn("place")] != values::Value(++place))
                act.edit(kept(), row, catalogue::PictureColumn("place"), place);
        }
        return {};
    });
}

} // namespace chulie::pictures
