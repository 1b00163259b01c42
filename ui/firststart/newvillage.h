#pragma once

#include "models/places/places.h"
#include "models/places/start.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace chulie::firststart {

/// Asks for the village that a new ledger is for. The names of places that are known are offered: the
/// counties of the plan, or the places of the open ledger, of a package from the township, or of a list.
class NewVillage : public QDialog
{
    Q_OBJECT
public:
    explicit NewVillage(QWidget *parent = nullptr);
    ~NewVillage() override;

    /// Offers the names of \a places, and takes the code of a village that is chosen.
    void offer(places::Places places);
    [[nodiscard]] places::VillageStart start() const;

private:
    void check();
    void narrow();
    void takeChosen();
    void readNames();
    [[nodiscard]] std::vector<places::VillagePlace> fitting() const;

    places::Places m_places; ///< whose names are offered
    QComboBox *m_name;
    QComboBox *m_town;
    QComboBox *m_county;
    QCheckBox *m_poor;
    QLineEdit *m_code;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace chulie::firststart
