#pragma once

#include <QHeaderView>

namespace chulie::overview {

/// A header whose words stand from column \a firstStanding on: Chinese from top to bottom as on a signboard,
/// other writing turned by a quarter, so that a column needs no more width than its mark. The words of the
/// columns before lie at the bottom.
class StandingHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit StandingHeader(int firstStanding, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] QString words(int section) const;

    int m_firstStanding;
};

} // namespace chulie::overview
