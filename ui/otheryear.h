#pragma once

#include "ui/notice.h"

namespace chulie::ui {

/// Says that something was saved in another year than the one shown, and offers to go there.
class OtherYear : public Notice
{
    Q_OBJECT
public:
    explicit OtherYear(QWidget *parent = nullptr);

    /// Something was saved in \a saved while \a shown is shown; 0 is of no year. Hides itself where these are
    /// the same.
    void tell(int saved, int shown);

signals:
    void wanted(int year);

protected:
    void changeEvent(QEvent *event) override;

private:
    int m_year = 0; ///< 0: no message
};

} // namespace chulie::ui
