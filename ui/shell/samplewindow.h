#pragma once

#include <QMainWindow>

#include <memory>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::shell {

class LedgerView;

/// The sample city in a window of its own, beside the ledger that is worked on.
class SampleWindow : public QMainWindow
{
    Q_OBJECT
public:
    SampleWindow(std::unique_ptr<ledger::Ledger> ledger, QWidget *parent);

    [[nodiscard]] LedgerView &view() const { return *m_view; }

private:
    LedgerView *m_view;
};

/// Opens the sample city, which is made where it is not there yet, in such a window beside \a window. A
/// failure is told.
void lookAtSample(QWidget *window);

} // namespace chulie::shell
