#pragma once

#include "models/places/start.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace chulie {

/// Asks for the village that a new ledger is for.
class NewVillage : public QDialog
{
    Q_OBJECT
public:
    explicit NewVillage(QWidget *parent = nullptr);

    [[nodiscard]] VillageStart start() const;

private:
    void check();

    QLineEdit *m_name;
    QLineEdit *m_town;
    QLineEdit *m_county;
    QCheckBox *m_poor;
    QLineEdit *m_code;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace chulie
