#pragma once

#include "models/values/result.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

class QWidget;

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::places {
struct VillageStart;
} // namespace chulie::places

namespace chulie::shell {

/// The ways in which a ledger comes to be from the window: each asks where its file goes, and tells of a
/// failure.
class Beginning
{
    Q_DECLARE_TR_FUNCTIONS(Beginning)
public:
    explicit Beginning(QWidget *window) : m_window(window) {}

    /// A new ledger with what \a fill puts in, for which \a name is proposed; nullptr where none was made,
    /// and then no file is left.
    std::unique_ptr<ledger::Ledger>
    newLedger(const QString &name, const std::function<values::Result<void>(ledger::Ledger &)> &fill = {});
    /// The ledger of a village that starts; nullptr where none was made.
    std::unique_ptr<ledger::Ledger> village(const places::VillageStart &start);
    /// The path of the sample city, which is made where it is not there yet; empty where it was not made.
    QString sample();

private:
    QWidget *m_window;
};

} // namespace chulie::shell
