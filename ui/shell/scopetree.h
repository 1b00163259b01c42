#pragma once

#include "models/search/pinyin.h"
#include "models/search/searchindex.h"
#include "ui/placetree.h"

#include <QWidget>

#include <set>

class QLineEdit;
class QTreeView;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::shell {

/// The left of the window: where one is among city, counties, towns and villages, and a box that finds a
/// village by name, code or pinyin.
class ScopeTree : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeTree(ui::Session &session, QWidget *parent = nullptr);

    /// Shows \a region as the chosen one, without saying so.
    void choose(std::string_view region);
    /// Puts the keyboard into the search box.
    void search();
    [[nodiscard]] const ui::PlaceTree &model() const { return m_model; }

signals:
    void chosen(const std::string &region);
    /// What was looked for was chosen by Enter: the keyboard belongs to the page now.
    void taken();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void retranslate();
    void filter(const QString &words);
    void forgetIndex();
    void fillIndex();
    void addToIndex(const QModelIndex &index);
    bool filterBelow(const QModelIndex &index, bool all);
    void takeFirst();

    ui::Session &m_session;
    ui::PlaceTree m_model;
    search::Pinyin m_pinyin;
    search::SearchIndex m_index;    ///< filled when a search begins: opening ICU takes a moment
    std::vector<QString> m_regions; ///< by row of the index
    std::set<QString> m_found;      ///< regions that answer to the words in the box
    QLineEdit *m_search;
    QTreeView *m_tree;
    bool m_quiet = false; ///< the choice is being shown, not made
};

} // namespace chulie::shell
