#pragma once

#include "ui/page.h"

#include <QTextCursor>

class QLabel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QTextBrowser;
class QToolButton;

namespace chulie::policy {

/// The plan's text: its clauses as a list, each with what rests on it, and a search whose hits are marked.
class PolicyPage : public ui::Page
{
    Q_OBJECT
public:
    explicit PolicyPage(ui::Session &session, QWidget *parent = nullptr);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &) override {}
    void describe(ui::Address &address) const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSearch();
    void makeKeys();
    void write();
    void showClause(int row);
    void showSentence(const ui::Address &address);
    void search();
    void step(int by);
    void mark();
    void retranslate() override;

    ui::Scope m_scope;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QListWidget *m_clauses;
    QTextBrowser *m_text;
    QSplitter *m_splitter;
    std::vector<QTextCursor> m_hits;
    int m_hit = -1;         ///< the hit that is in view
    QTextCursor m_sentence; ///< the words of the target from which a person came
    std::string m_target;   ///< that target
};

} // namespace chulie::policy
