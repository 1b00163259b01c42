#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <cstdint>
#include <string>

class QWidget;

namespace chulie::packages {
struct MergeOptions;
struct Merging;
struct PackOptions;
} // namespace chulie::packages

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::packages {

/// Packages out of the open ledger and into it, with everything that is asked and told on the way. Each gives
/// what there is to say of it; empty where nothing was done.
class Exchanging
{
    Q_DECLARE_TR_FUNCTIONS(Exchanging)
public:
    Exchanging(QWidget *window, ui::Session &session) : m_window(window), m_session(session) {}

    /// Whether all of \a files are packages by their names.
    [[nodiscard]] static bool arePackages(const QStringList &files);

    /// Asks what is to be packed, and where to.
    [[nodiscard]] QString pack(const std::string &region);
    /// Asks for packages and takes them in.
    [[nodiscard]] QString merge();
    /// Shows what merging \a files would do and, if wanted, does it.
    [[nodiscard]] QString merge(const QStringList &files);
    /// Takes in what lies in the exchange folder \a folder, after the plan, and puts what the ledger has
    /// there.
    [[nodiscard]] QString exchange(const QString &folder);
    /// Takes merge \a act out of the ledger again, after asking.
    [[nodiscard]] QString takeOut(std::int64_t act);

private:
    [[nodiscard]] QString newPackage(const std::string &region) const;
    /// Empty where it failed, which was said.
    [[nodiscard]] QString pack(const PackOptions &options, const QString &path);
    /// Shows what \a options would do and, if wanted, does it.
    [[nodiscard]] QString mergeAfterPlan(MergeOptions options);
    [[nodiscard]] bool separate(const Merging &plan);

    QWidget *m_window;
    ui::Session &m_session;
};

} // namespace chulie::packages
