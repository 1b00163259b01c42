#pragma once

#include "models/places/places.h"
#include "models/targets/evaluation.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace chulie::overview {

/// The matrix of the Overview: a row per village of a region, its name, town and progress, then a column per
/// exit target with the village's state. It keeps what it shows, so that a judgement may go while it is out
/// of view.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Village, Town, Share, FirstTarget };
    enum Role {
        StateRole = Qt::UserRole, ///< int: a State, of target columns
        ShareRole,                ///< double, of Share
        RegionRole,               ///< QString: the village's code
    };

    explicit MatrixModel(QObject *parent = nullptr);

    /// Shows the villages of \a region; the ordinary ones too where \a ordinary, or where there are no poor
    /// ones. \a evaluation is nullptr while nothing is judged yet.
    void show(const targets::Evaluation *evaluation, const places::Places &places, const std::string &region,
              bool ordinary);
    /// The figures of \a villages (ids) are other ones. Where the same villages are shown, the order stays,
    /// so that nothing moves under the mouse.
    void refresh(const targets::Evaluation &evaluation, const places::Places &places,
                 const std::vector<std::int64_t> &villages);

    /// The exit targets, a column each.
    [[nodiscard]] const std::vector<const targets::Target *> &targets() const { return m_targets; }
    /// The target of \a column; nullptr left of them.
    [[nodiscard]] const targets::Target *target(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// Says the words again in the language in use.
    void retranslate();

private:
    /// A village as shown.
    struct Row
    {
        std::int64_t village = 0;
        QString code;
        QString name;
        QString town;
        double progress = 0;
        targets::Tally exit;                    ///< over the exit targets
        std::vector<targets::State> states;     ///< by target column
        std::vector<targets::Tally> households; ///< by target column; empty tallies for a village's own
    };

    [[nodiscard]] Row rowOf(const targets::VillageResult &village, const places::Places &places) const;
    void arrange();
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString tip(const Row &row, int column) const;
    [[nodiscard]] static QString counts(const QString &what, const targets::Tally &tally);

    std::string m_region;
    bool m_ordinary = false;
    std::vector<const targets::Target *> m_targets;
    std::vector<Row> m_rows; ///< in the order shown
    int m_sortColumn = Share;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace chulie::overview
