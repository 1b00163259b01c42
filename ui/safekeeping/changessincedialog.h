#pragma once

#include "models/backups/places.h"

#include <QDialog>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::safekeeping {

/// What was entered in the open ledger after a back-up of it was made: the entries of the acts since.
class ChangesSinceDialog : public QDialog
{
    Q_OBJECT
public:
    ChangesSinceDialog(ui::Session &session, const backups::Facts &backup, QWidget *parent = nullptr);
};

} // namespace chulie::safekeeping
