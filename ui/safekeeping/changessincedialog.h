#pragma once

#include "models/backups/places.h"

#include <QDialog>

namespace chulie {

class Session;

/// What was entered in the open ledger after a back-up of it was made: the entries of the acts since.
class ChangesSinceDialog : public QDialog
{
    Q_OBJECT
public:
    ChangesSinceDialog(Session &session, const backups::Facts &backup, QWidget *parent = nullptr);
};

} // namespace chulie
