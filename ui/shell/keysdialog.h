#pragma once

#include "ui/grid/listmodel.h"

#include <QDialog>

class QAction;

namespace chulie::shell {

/// The keyboard on a sheet: what has keys, page by page and command by command, to be looked at, copied and
/// kept open beside the work.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    /// Something that keys do.
    struct Key
    {
        QString keys;
        QString does;
        QString where; ///< a page, a menu
    };

    /// \a commands are those of the menus.
    KeysDialog(const QList<QAction *> &commands, QWidget *parent);

    [[nodiscard]] const std::vector<Key> &keys() const { return m_model.rows(); }

private:
    grid::ListModel<Key> m_model;
};

} // namespace chulie::shell
