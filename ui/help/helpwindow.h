#pragma once

#include "models/help/help.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace chulie::help {

/// The help in the language in use: a topic for every page, below those that are of none.
[[nodiscard]] std::vector<HelpTopic> helpInUse();

/// The help: its topics, searched as one types, and the one that is read. It stays open beside the work.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows the topic \a id, dropping the search; the first where there is none.
    void read(const QString &id);
    /// The id of the topic that is read; empty where the search found none.
    [[nodiscard]] QString topic() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void search();
    void showChosen();

    std::vector<HelpTopic> m_topics;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace chulie::help
