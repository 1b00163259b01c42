#pragma once

#include <QLabel>

namespace chulie::ui {

/// Words beside a field that say what is wrong with it, in the colour for that; hidden while nothing is.
class ProblemLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    /// Shows \a reason; empty shows nothing.
    void say(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
};

} // namespace chulie::ui
