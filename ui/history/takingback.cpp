#include "ui/history/takingback.h"

#include "models/history/entrywords.h"
#include "ui/ask.h"
#include "ui/session.h"
#include "ui/work.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie::history {

namespace {

struct TakingBackWords
{
    Q_DECLARE_TR_FUNCTIONS(TakingBack)
};

constexpr int mostLeftShown = 200;

QString labelOf(const Left &left)
{
    const auto &columns = left.table->columns;
    const auto column =
        std::ranges::find_if(columns, [&](const catalogue::Column &one) { return left.column == one.label; });
    return column == columns.end() ? TakingBackWords::tr("the whole row") : catalogue::title(*column);
}

/// Whether taking \a act back does something again.
bool takesUndoBack(storage::Database &database, std::int64_t act)
{
    const auto is = database.read([&] { return isUndo(database, act); });
    return is && *is;
}

QStringList leftLines(storage::Database &database, const std::vector<Left> &left, int most)
{
    QStringList lines;
    const auto told = database.read([&] {
        EntryWords words(database);
        for (const Left &one : left) {
            if (lines.size() >= most)
                break;
            lines += TakingBackWords::tr("%1 %2: %3")
                         .arg(catalogue::title(*one.table), words.record(*one.table, one.id), labelOf(one));
        }
    });
    if (!told)
        return {told.failure().message};
    if (static_cast<int>(left.size()) > lines.size())
        lines += TakingBackWords::tr("and %1 more")
                     .arg(QLocale().toString(
                         static_cast<int>(left.size() - static_cast<std::size_t>(lines.size()))));
    return lines;
}

} // namespace

QString leftInWords(storage::Database &database, const std::vector<Left> &left, int most)
{
    return leftLines(database, left, most).join(TakingBackWords::tr("; "));
}

TakingBackDialog::TakingBackDialog(storage::Database &database, const Undone &would, QWidget *parent)
    : QDialog(parent)
{
    const bool isRedo = takesUndoBack(database, would.act);
    const QString doing = isRedo ? tr("Redo") : tr("Take back");
    setWindowTitle(doing);
    const auto what = database.read([&] { return history::actInWords(database, would.act); });
    auto *layout = new QVBoxLayout(this);
    const QString will = isRedo ? tr("%1.\n\n%2 of its entries will be done again.")
                                : tr("%1.\n\n%2 of its entries will be taken back.");
    const QString nothing = tr("%1.\n\nNothing of it still stands: all of it was changed since.");
    const QString act = what ? *what : QString();
    auto *sentence =
        new QLabel(would.values > 0 ? will.arg(act, QLocale().toString(would.values)) : nothing.arg(act));
    sentence->setWordWrap(true);
    sentence->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    layout->addWidget(sentence);
    if (!would.left.empty()) {
        auto *heading = new QLabel(tr("Changed since, and left as they are:"));
        auto *list = new QPlainTextEdit(leftLines(database, would.left, mostLeftShown).join(u'\n'));
        list->setReadOnly(true);
        list->setAccessibleName(heading->text());
        layout->addWidget(heading);
        layout->addWidget(list);
    }
    auto *buttons = new QDialogButtonBox;
    auto *take = buttons->addButton(doing, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    take->setEnabled(would.values > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QString takeBackAsking(QWidget *parent, ui::Session &session, std::int64_t act)
{
    const auto would = ui::work::write<Undone>(
        parent, TakingBackWords::tr("Finding out what can be taken back …"), session,
        [&](ledger::Ledger &ledger, const values::Progress &) { return history::wouldUndo(ledger, act); });
    if (!would) {
        ui::Ask::person().error(parent, would.failure());
        return {};
    }
    TakingBackDialog dialog(session.database(), *would, parent);
    if (!ui::Ask::person().accept(dialog))
        return {};
    const auto undone = ui::work::write<Undone>(
        parent, TakingBackWords::tr("Undoing …"), session,
        [&](ledger::Ledger &ledger, const values::Progress &) { return history::undo(ledger, act); });
    if (!undone) {
        ui::Ask::person().error(parent, undone.failure());
        return {};
    }
    const QString done = takesUndoBack(session.database(), act) ? TakingBackWords::tr("Done again.")
                                                                : TakingBackWords::tr("Taken back.");
    const QString left = leftInWords(session.database(), undone->left, 3);
    return left.isEmpty()
               ? done
               : TakingBackWords::tr("%1 Left alone, because it was changed since: %2.").arg(done, left);
}

} // namespace chulie::history
