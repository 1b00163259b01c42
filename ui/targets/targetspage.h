#pragma once

#include "models/targets/standards.h"
#include "ui/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace chulie::targets {

class HolderSearch;
class HoldersModel;
class TargetListModel;
struct Target;

/// The targets of the plan by clause with their states in the scope; beside them the chosen one: its rule in
/// words, what it is held against, and who holds it back.
class TargetsPage : public ui::Page
{
    Q_OBJECT
public:
    explicit TargetsPage(ui::Session &session, QWidget *parent = nullptr);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;
    void describe(ui::Address &address) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeDetail();
    void choose(int row);
    /// Shows and hides the columns of the chosen target.
    void arrange(const Target &target);
    void say();
    void open(int row);
    void copy();
    void exportHolders();
    void print();
    void retranslate() override;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString standardInWords() const;

    ui::Session &m_session;
    ui::Scope m_scope;
    std::string m_target; ///< code of the chosen target; empty until a year is judged
    TargetListModel *m_list;
    QTableView *m_listView;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_count;
    QPushButton *m_copy;
    QPushButton *m_export;
    QPushButton *m_print;
    HoldersModel *m_holders;
    HolderSearch *m_find;
    QTableView *m_holdersView;
    QSplitter *m_splitter;
    Standards m_standards;
};

} // namespace chulie::targets
