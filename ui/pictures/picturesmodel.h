#pragma once

#include "models/pictures/pictures.h"
#include "ui/pictures/thumbnails.h"

#include <QAbstractListModel>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::pictures {

/// The pictures and papers of one record. Their captions are edited in place. While the ledger masks people's
/// numbers the pictures are covered.
class PicturesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        Detail = Qt::UserRole, ///< the stage and when it was taken
        Image,                 ///< a QImage; null where there is none to show
        Sign,                  ///< the name of an icon in its place
    };

    explicit PicturesModel(ledger::Ledger &ledger, QObject *parent = nullptr);

    /// Shows those of \a owner, of row 0 none.
    void showFor(const Owner &owner);
    /// Reads again, after facts were written.
    void reload();
    /// Lets go of what was read of the pictures, and reads nothing of them until it is woken.
    void sleep();
    void wake();
    [[nodiscard]] const Owner &owner() const { return m_owner; }
    [[nodiscard]] const Picture &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<Picture> &rows() const { return m_rows; }
    /// The place of row \a id of 照片资料; -1 where it is not shown.
    [[nodiscard]] int find(std::int64_t id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void failed(const chulie::values::Failure &failure);

private:
    void mask(bool isOn);
    [[nodiscard]] QString signOf(const Picture &picture, bool isRead) const;
    [[nodiscard]] QVariant imageOf(const Picture &picture) const;
    [[nodiscard]] QString tip(const Picture &picture) const;

    ledger::Ledger &m_ledger;
    Thumbnails *m_thumbnails;
    Owner m_owner;
    std::vector<Picture> m_rows;
    bool m_isAsleep = false;
};

/// What \a picture is called: by its caption, or else by its file.
[[nodiscard]] QString nameOf(const Picture &picture);
/// The stage of \a picture and when it was taken; empty where neither is known.
[[nodiscard]] QString detailOf(const Picture &picture);

} // namespace chulie::pictures
