#pragma once

#include "ui/packages/folderwatch.h"
#include "ui/packages/opencount.h"
#include "ui/page.h"
#include "ui/session.h"
#include "ui/shell/destinationnames.h"
#include "ui/shell/navigationhistory.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace chulie::ui {
class Notice;
} // namespace chulie::ui

namespace chulie::shell {

class ScopeTree;
class SideBar;

/// An open ledger in the window: its name and year above, the pages' list and the places on the left, and the
/// page that is shown. Everything on the right follows the chosen place and year.
class LedgerView : public QWidget
{
    Q_OBJECT
public:
    /// Opens at \a start, as far as the ledger has it.
    LedgerView(std::unique_ptr<ledger::Ledger> ledger, const ui::Address &start, QWidget *parent = nullptr);
    ~LedgerView() override;

    [[nodiscard]] ui::Session &session() { return m_session; }

    /// Where the person is.
    [[nodiscard]] const ui::Address &address() const { return m_here; }
    /// Goes to \a address and remembers the way. What it leaves empty (page, year) stays; a region without a
    /// village is taken for all.
    void go(const ui::Address &address);
    void back();
    void forward();
    /// Puts the keyboard into the box that finds a village.
    void findVillage();
    /// Goes to the households and puts the keyboard into their search: what is typed is looked for.
    void findHousehold();
    /// Saves what is being typed. Returns a line for the status bar: all is saved, or something is not.
    QString saveTyped();
    /// Puts the keyboard into the page that is shown.
    void focusPage();
    /// Prints what is shown; false where the page shows nothing that can be printed.
    bool print();
    /// Exports the list that is shown, as it is filtered and sorted; false where the page shows none.
    bool exportList();
    /// What the page that is shown can do, and then its list.
    [[nodiscard]] QList<QAction *> pageActions();
    /// What its villages, households and members are found by.
    [[nodiscard]] DestinationNames &destinations() { return m_destinations; }
    /// The page of this id, made when it is first asked for; nullptr where there is none.
    ui::Page *page(const QString &id);

signals:
    void said(const QString &message);
    void moved();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The place and year that are shown, in words.
    [[nodiscard]] QString where() const;
    QWidget *makeTop();
    QWidget *makeMiddle();
    void arrive(const ui::Address &address);
    [[nodiscard]] ui::Address completed(ui::Address address) const;
    [[nodiscard]] ui::Address present();
    void goToScope(const ui::Scope &scope);
    void placesChanged();
    void judged(const std::vector<std::int64_t> &villages);
    void fillYears();
    void tellWhere();
    void retranslate();
    void tellProvisional();
    void tellNameless();
    void askName();
    void correctCode();

    ui::Session m_session;
    bool m_isForReading;
    DestinationNames m_destinations{m_session};
    packages::OpenCount m_open{m_session};
    packages::FolderWatch m_folder{m_session};
    NavigationHistory m_trail;
    ui::Address m_here;
    std::map<QString, ui::Page *> m_pages; ///< those made so far
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_yearLabel = nullptr;
    QComboBox *m_year = nullptr;
    SideBar *m_sideBar = nullptr;
    QSplitter *m_splitter = nullptr;
    ScopeTree *m_tree = nullptr;
    ui::Notice *m_provisional = nullptr;
    ui::Notice *m_nameless = nullptr; ///< asks once who works here
    QStackedWidget *m_stack = nullptr;
};

} // namespace chulie::shell
