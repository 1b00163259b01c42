#include "ui/pictures/picturesmodel.h"

#include "models/catalogue/columns.h"
#include "models/ledger/ledger.h"
#include "models/records/shownfields.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace chulie::pictures {

QString nameOf(const Picture &picture)
{
    if (!picture.caption.isEmpty())
        return picture.caption;
    if (!picture.file.isEmpty())
        return picture.file;
    return picture.isPaper() ? PicturesModel::tr("Paper") : PicturesModel::tr("Picture");
}

QString detailOf(const Picture &picture)
{
    QStringList parts;
    if (!picture.stage.empty())
        parts += records::shownText(*catalogue::PictureColumn("stage"), picture.stage);
    if (!picture.taken.isEmpty())
        parts += picture.taken.left(10);
    return parts.join(QStringLiteral(" · "));
}

PicturesModel::PicturesModel(ledger::Ledger &ledger, QObject *parent)
    : QAbstractListModel(parent), m_ledger(ledger),
      m_thumbnails(new Thumbnails(pictures::fromLedger(ledger.file()), this))
{
    connect(&ledger.masking(), &values::Masking::changed, this, &PicturesModel::mask);
    connect(m_thumbnails, &Thumbnails::arrived, this, [this](const QString &content) {
        for (int row = 0; row < rowCount(); ++row)
            if (QString::fromStdString(at(row).content) == content)
                emit dataChanged(index(row), index(row));
    });
}

void PicturesModel::mask(bool isOn)
{
    if (isOn)
        m_thumbnails->forget();
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void PicturesModel::sleep()
{
    m_isAsleep = true;
    m_thumbnails->forget();
}

void PicturesModel::wake()
{
    if (!std::exchange(m_isAsleep, false) || m_rows.empty())
        return;
    emit dataChanged(index(0), index(rowCount() - 1));
}

void PicturesModel::showFor(const Owner &owner)
{
    m_owner = owner;
    reload();
}

void PicturesModel::reload()
{
    std::vector<Picture> rows;
    if (m_owner.row != 0) {
        auto read = pictures::list(m_ledger.database(), m_owner);
        if (!read)
            return emit failed(read.failure());
        rows = *std::move(read);
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PicturesModel::find(std::int64_t id) const
{
    const auto found = std::ranges::find(m_rows, id, &Picture::row);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PicturesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

/// The name of the icon that is shown in place of \a picture; empty where the picture itself is shown.
QString PicturesModel::signOf(const Picture &picture, bool isRead) const
{
    if (picture.isPaper())
        return QStringLiteral("paper");
    return isRead ? QString() : QStringLiteral("picture");
}

QVariant PicturesModel::imageOf(const Picture &picture) const
{
    if (picture.isPaper() || !picture.isHere || m_isAsleep || m_ledger.masking().isOn())
        return QImage();
    const auto small = m_thumbnails->of(QString::fromStdString(picture.content));
    return small ? small->image : QImage();
}

QString PicturesModel::tip(const Picture &picture) const
{
    QStringList lines{nameOf(picture)};
    if (!picture.isHere)
        lines += tr("Not here yet: a package with pictures brings it");
    if (!picture.taken.isEmpty())
        lines += tr("Taken %1").arg(picture.taken);
    lines += tr("%1 KB · added by %2, %3").arg((picture.bytes + 1023) / 1024).arg(picture.by, picture.at);
    return lines.join(u'\n');
}

QVariant PicturesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Picture &picture = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(picture);
    case Qt::EditRole:
        return picture.caption;
    case Qt::AccessibleTextRole:
        return QStringList{nameOf(picture), detailOf(picture)}.join(u' ');
    case Qt::ToolTipRole:
        return tip(picture);
    case Detail:
        return picture.isHere ? detailOf(picture) : tr("not here yet");
    case Image:
        return imageOf(picture);
    case Sign:
        return signOf(picture, !imageOf(picture).value<QImage>().isNull());
    default:
        return {};
    }
}

bool PicturesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const Picture picture = at(index.row());
    const auto described =
        pictures::describe(m_ledger, picture.row, value.toString().simplified(), picture.stage);
    if (!described)
        emit failed(described.failure());
    return bool(described);
}

Qt::ItemFlags PicturesModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace chulie::pictures
