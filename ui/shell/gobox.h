#pragma once

#include "models/search/searchindex.h"
#include "ui/address.h"
#include "ui/grid/listmodel.h"

#include <QDialog>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QTableView;

namespace chulie::records {
struct Destination;
} // namespace chulie::records

namespace chulie::shell {

class DestinationNames;

/// The box that goes anywhere: to a page, a village, a household, a member, a target, a clause of the plan or
/// a command, by name, number, pinyin or initials. Enter goes to the foremost or the chosen one.
class GoBox : public QDialog
{
    Q_OBJECT
public:
    enum Column { What, Where, Kind, Columns };
    /// Something to go to, and how.
    struct Choice
    {
        QString words;
        QString detail;
        QString kind;
        std::function<void()> go;
    };

    /// \a names are those of the ledger's rows, \a commands those of the menus; \a now is where the person
    /// is.
    GoBox(DestinationNames &names, const QList<QAction *> &commands, const ui::Address &now, QWidget *parent);

    /// Goes to what was taken; once the box is closed, since a command may ask something itself.
    void go() const { m_taken(); }

    [[nodiscard]] QLineEdit &line() const { return *m_line; }
    [[nodiscard]] grid::ListModel<Choice> &found() { return m_found; }

signals:
    void wanted(const chulie::ui::Address &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void addPages();
    void addTargets();
    void addClauses();
    void addCommands(const QList<QAction *> &commands);
    void addPlace(const QString &words, const QString &detail, const QString &kind, ui::Address address);
    void search();
    void take(int row);
    [[nodiscard]] Choice choiceOf(const records::Destination &destination);

    DestinationNames &m_names;
    ui::Address m_now;
    std::vector<Choice> m_fixed; ///< what does not hang on the ledger's rows
    search::SearchIndex m_index; ///< of m_fixed
    grid::ListModel<Choice> m_found;
    std::function<void()> m_taken;
    QLineEdit *m_line;
    QTableView *m_view;
    QLabel *m_note;
};

} // namespace chulie::shell
