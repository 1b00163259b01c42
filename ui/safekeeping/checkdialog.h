#pragma once

#include "ui/safekeeping/flawsmodel.h"

#include <QDialog>

class QPushButton;

namespace chulie {

class Session;

/// Shows what a check of the ledger found, with what can be done about each flaw.
class CheckDialog : public QDialog
{
    Q_OBJECT
public:
    CheckDialog(Session &session, std::vector<Flaw> flaws, QWidget *parent);

    [[nodiscard]] const FlawsModel &flaws() const { return m_flaws; }
    /// Discards the stored evaluations, which are made again when they are needed.
    void discardEvaluations();

private:
    Session &m_session;
    FlawsModel m_flaws;
    QPushButton *m_discard;
};

} // namespace chulie
