#pragma once

#include "ui/pictures/thumbnails.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <set>

namespace chulie::pictures {

/// A picture in a folder.
struct FoundPicture
{
    QString path;
    QDateTime changed; ///< when the file was last written: for a camera's, when it was taken
};

/// The pictures in \a folder and the folders in it, the newest first, \a most at most. Long work; \a goOn
/// says whether it is to go on.
[[nodiscard]] std::vector<FoundPicture> picturesIn(const QString &folder, std::size_t most,
                                                   const std::function<bool()> &goOn);

/// Pictures of a folder to tick, \a most at most.
class PhoneModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { Detail = Qt::UserRole, Image, Sign };

    PhoneModel(std::vector<FoundPicture> found, int most, QObject *parent = nullptr);

    /// The paths of those ticked, the oldest first, as they are to be in the ledger.
    [[nodiscard]] QStringList ticked() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString detail(const FoundPicture &picture) const;

    std::vector<FoundPicture> m_found;
    std::size_t m_most;
    std::set<int> m_ticked;
    Thumbnails *m_thumbnails;
};

} // namespace chulie::pictures
