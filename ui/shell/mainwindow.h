#pragma once

#include "models/values/result.h"
#include "ui/safekeeping/protecting.h"
#include "ui/shell/menus.h"
#include "ui/shell/onewindow.h"

#include <QMainWindow>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QMenu;
class QStackedWidget;

namespace chulie::firststart {
class FirstStart;
} // namespace chulie::firststart

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::places {
struct VillageStart;
} // namespace chulie::places

namespace chulie::safekeeping {
class DamageNotice;
class Locker;
} // namespace chulie::safekeeping

namespace chulie::ui {
class Notice;
} // namespace chulie::ui

namespace chulie::shell {

class LedgerMenu;
class LedgerView;

/// The window: a ledger, or the ways to begin where none is open; the menus, the language and the theme.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the ledger at \a path; where that fails the window says why, and stays with the ledger that is
    /// open, or with the ways to begin.
    void open(const QString &path);
    void closeLedger();
    /// Brings the window before the others, also out of the task bar.
    void comeForward();
    /// A new ledger, asked for step by step.
    void startVillage();
    /// Asks where the ledger of \a start goes and makes it; false where it was not made.
    bool beginVillage(const places::VillageStart &start);
    void openSample();
    /// Imports \a files into the open ledger, or into a new one where none is open.
    void import(const QStringList &files);
    /// Takes the last act back, or the last undo; says what was left alone because it was changed since.
    void undo();
    void redo();
    /// Prints what the page is made to print, or else its list.
    void print();
    /// The name of who works here, the language and the colours, to be set.
    void setPreferences();
    /// Locks a protected ledger until its passphrase is typed.
    void lock();
    /// The history of the record that the keyboard is in, in a window of its own; else that of the ledger.
    void showHistory();

    /// Goes to a page, a village, a household, a member, a target, a clause or a command by its name.
    void goAnywhere();
    /// What the keys do, in a window beside this one.
    void showKeys();

    /// The ledger that is open; nullptr where none is.
    [[nodiscard]] LedgerView *ledgerView() const { return m_view; }
    [[nodiscard]] firststart::FirstStart &firstStart() const { return *m_firstStart; }

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /// Adds an action that is enabled while a ledger is open.
    template <typename Slot>
    void addNeedy(QMenu *menu, const char *words, const QKeySequence &keys, Slot slot)
    {
        m_needLedger.push_back(m_menus.add(menu, words, keys, slot));
    }
    void makeCentre();
    void quitLocked();
    void makeFileMenu();
    void makeEditMenu();
    void makeRecordMenu();
    void fillRecordMenu();
    void makeLedgerMenu();
    void makeGoMenu();
    [[nodiscard]] QList<QAction *> commands() const;
    void showLedger(std::unique_ptr<ledger::Ledger> ledger);
    void chooseLedger();
    void chooseImport();
    void choosePackages();
    void exportTables();
    void exportWorkbook();
    void exportList();
    void fillForm();
    void say(const QString &words);
    void tellState();
    void retranslate();
    /// Closes the ledger that is shown; tells where its file is not whole by itself.
    void leaveLedger();
    /// The same for a while: no back-up is made.
    void putLedgerAway();
    /// Closes the ledger, does \a work on its file, and opens it again.
    void workAlone(const safekeeping::Protecting::Work &work);

    QStackedWidget *m_stack;
    ui::Notice *m_backupFault; ///< why there is no back-up, until there is one
    safekeeping::DamageNotice *m_damage;
    firststart::FirstStart *m_firstStart;
    LedgerView *m_view = nullptr;
    Menus m_menus;
    LedgerMenu *m_ledger = nullptr;
    safekeeping::Locker *m_locker = nullptr;
    QMenu *m_record = nullptr; ///< what can be done on the page that is shown
    OneWindow m_oneWindow;
    std::vector<QAction *> m_needLedger; ///< enabled while a ledger is open
};

} // namespace chulie::shell
