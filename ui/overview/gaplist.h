#pragma once

#include "ui/overview/gapmodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace chulie::overview {

/// A heading over a short list of targets; as tall as its rows. Hidden while there is nothing on it.
class GapList : public QWidget
{
    Q_OBJECT
public:
    /// Without one of the columns.
    explicit GapList(GapModel::Column without, QWidget *parent = nullptr);

    void show(const QString &heading, std::vector<TargetGap> gaps, int year);
    [[nodiscard]] const GapModel &model() const { return m_model; }

signals:
    void pressed(const chulie::targets::Target *target);

private:
    GapModel m_model;
    QLabel *m_heading;
    QTableView *m_view;
};

} // namespace chulie::overview
