#pragma once

#include "models/reports/material.h"

#include <QVariant>
#include <QWidget>

#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;

namespace chulie::reports {

/// Chooses what a report compares its year with: an earlier year, or the year as it was known at the end of a
/// day, and the later day, which is today until another is chosen.
class ComparedWith : public QWidget
{
    Q_OBJECT
public:
    explicit ComparedWith(QWidget *parent = nullptr);

    /// Offers those of \a years that are earlier than \a year, at least the one before, and a day. What a
    /// person chose stays where it can.
    void offer(const std::vector<int> &years, int year);
    /// Puts what is chosen into \a wanted.
    void putInto(Wanted &wanted) const;
    void retranslate();

signals:
    /// A person chose something else.
    void chosen();

private:
    [[nodiscard]] bool isDay() const;
    void showDays();
    void takeDays();

    QComboBox *m_against;
    QVariant m_choice; ///< the year that a person chose, or 0 for a day; none: nobody chose yet
    QDateEdit *m_then;
    QLabel *m_between;
    QDateEdit *m_now;
};

} // namespace chulie::reports
