#pragma once

#include "models/storage/ledgerfile.h"
#include "ui/safekeeping/flawsmodel.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace chulie::safekeeping {

/// Shows what a check of the ledger found, with what can be done about each flaw.
class CheckDialog : public QDialog
{
    Q_OBJECT
public:
    CheckDialog(storage::LedgerFile ledger, std::vector<Flaw> flaws, QWidget *parent);

    [[nodiscard]] const FlawsModel &flaws() const { return m_flaws; }
    /// Discards the stored evaluations, which are made again when they are needed.
    void discardEvaluations();
    /// Takes the pages that another program wrote for right.
    void acceptPages();
    [[nodiscard]] bool hasAccepted() const { return m_hasAccepted; }
    /// Whether the person wants the last back-up with what can be read of what came since (rescuing.h).
    [[nodiscard]] bool wantsRescue() const { return m_wantsRescue; }

private:
    [[nodiscard]] QTableView *makeView();
    void leaveOut(Flaw::Kind kind);

    storage::LedgerFile m_ledger;
    FlawsModel m_flaws;
    QPushButton *m_discard;
    QPushButton *m_accept;
    QPushButton *m_rescue;
    bool m_hasAccepted = false;
    bool m_wantsRescue = false;
};

} // namespace chulie::safekeeping
