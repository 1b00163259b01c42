#pragma once

#include <QWidget>

namespace chulie::safekeeping {

/// Covers all of a window while the ledger is locked. What is below stays as it is.
class Curtain : public QWidget
{
    Q_OBJECT
public:
    explicit Curtain(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace chulie::safekeeping
