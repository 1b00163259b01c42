#pragma once

#include "models/history/undo.h"

#include <QCoreApplication>
#include <QDialog>

#include <optional>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::history {

/// What an undo left alone, by the words people know: the first \a most of it, and how many more. Empty where
/// nothing was left.
[[nodiscard]] QString leftInWords(storage::Database &database, const std::vector<Left> &left, int most);

/// Shows, before an act is taken back, how much of it will be and what will be left; made to be answered. Of
/// an undo it says what will be done again.
class TakingBackDialog : public QDialog
{
    Q_OBJECT
public:
    TakingBackDialog(storage::Database &database, const Undone &would, QWidget *parent = nullptr);
};

/// Takes \a act back, after showing what will be left and asking. Returns a line for the status bar; empty
/// where the person thought better of it.
[[nodiscard]] QString takeBackAsking(QWidget *parent, ui::Session &session, std::int64_t act);

} // namespace chulie::history
