#include "ui/pictures/phonemodel.h"

#include "ui/pictures/paperform.h"

#include <QDirIterator>

#include <algorithm>

namespace chulie::pictures {

std::vector<FoundPicture> picturesIn(const QString &folder, std::size_t most,
                                     const std::function<bool()> &goOn)
{
    std::vector<FoundPicture> found;
    QDirIterator files(folder, pictures::patterns(), QDir::Files | QDir::Readable,
                       QDirIterator::Subdirectories);
    while (files.hasNext() && goOn()) {
        files.next();
        if (!files.fileName().startsWith(u'.')) // a Mac's shadow of a file
            found.push_back({files.filePath(), files.fileInfo().lastModified()});
    }
    std::ranges::stable_sort(found, std::greater(), &FoundPicture::changed);
    if (found.size() > most)
        found.resize(most);
    return found;
}

PhoneModel::PhoneModel(std::vector<FoundPicture> found, int most, QObject *parent)
    : QAbstractListModel(parent), m_found(std::move(found)),
      m_most(static_cast<std::size_t>(std::max(0, most))),
      m_thumbnails(new Thumbnails(pictures::fromFiles(), this))
{
    connect(m_thumbnails, &Thumbnails::arrived, this, [this](const QString &path) {
        const auto row = std::ranges::find(m_found, path, &FoundPicture::path) - m_found.begin();
        emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    });
}

QStringList PhoneModel::ticked() const
{
    QStringList paths;
    for (const int row : m_ticked)
        paths.prepend(m_found[static_cast<std::size_t>(row)].path);
    return paths;
}

int PhoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

/// The camera's date, once the picture was read; until then that of its file.
QString PhoneModel::detail(const FoundPicture &picture) const
{
    const auto small = m_thumbnails->of(picture.path);
    return small && !small->taken.isEmpty() ? small->taken
                                            : picture.changed.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QVariant PhoneModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FoundPicture &picture = m_found[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return picture.path.section(u'/', -1);
    case Qt::ToolTipRole:
        return picture.path;
    case Qt::CheckStateRole:
        return m_ticked.contains(index.row()) ? Qt::Checked : Qt::Unchecked;
    case Detail:
        return detail(picture);
    case Image:
        return m_thumbnails->of(picture.path).value_or(Thumbnails::Small()).image;
    case Sign:
        return picture.path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? QStringLiteral("paper")
                                                                                  : QStringLiteral("picture");
    default:
        return {};
    }
}

bool PhoneModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool isTicked = value.toInt() == Qt::Checked;
    if (isTicked && m_ticked.size() >= m_most)
        return false;
    if (isTicked) {
        m_ticked.insert(index.row());
    } else {
        m_ticked.erase(index.row());
    }
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags PhoneModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

} // namespace chulie::pictures
