#pragma once

#include "models/filters/filter.h"
#include "ui/lists/searching.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace chulie::lists {

class RecordView;

/// What is above a list of records: a search as one types (names, numbers, pinyin, initials), filters
/// that combine, shown one by one and taken off one by one or all with Esc, filters saved by name, one's own
/// rows, and the choice of columns.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(ui::Session &session, RecordView &view, QWidget *parent = nullptr);

    /// Narrows the list again, after the page refreshed its model or facts were judged.
    void refresh();
    /// Drops the search and the filter.
    void clear();
    void focusSearch();
    /// Only rows whose ids are in \a ids, sorted ascending, are searched and filtered: what the page itself
    /// narrows its list to; nothing for all.
    void keepWithin(std::optional<std::vector<std::int64_t>> ids);

    [[nodiscard]] const filters::Filter &filter() const { return m_filter; }
    void setFilter(filters::Filter filter);
    /// Whether something is asked of the rows.
    [[nodiscard]] bool isNarrowed() const;
    /// While the list is being narrowed, its cursor moves by itself.
    [[nodiscard]] bool isNarrowing() const { return m_narrowing; }
    /// Whether the search has its names: until then it finds nothing yet.
    [[nodiscard]] bool isReady() const { return m_searching.isReady(); }

    /// The words that are searched for.
    [[nodiscard]] QString words() const;

signals:
    /// A person goes from the search into what it found.
    void taken();
    /// Other rows are shown than before.
    void narrowed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCriterion();
    void toggleMine(bool on);
    [[nodiscard]] std::optional<filters::Criterion> mine(bool ask);
    void fillSaved();
    void saveFilter();
    void showPictureless();
    void giveReadings();
    void dropSaved(const QString &name);
    void removeCriterion(const QString &place);
    void narrowRows();
    void narrow();
    [[nodiscard]] std::optional<std::vector<std::int64_t>> kept() const;
    void showChips();
    void retranslate();
    [[nodiscard]] const catalogue::Table &table() const;
    [[nodiscard]] QString kind() const;

    ui::Session &m_session;
    RecordView &m_view;
    Searching m_searching;
    filters::Filter m_filter;
    std::optional<std::vector<std::int64_t>> m_within;
    QLineEdit *m_search;
    QToolButton *m_add;
    QToolButton *m_mine;
    QToolButton *m_saved;
    QToolButton *m_columns;
    QMenu *m_savedMenu;
    QLabel *m_chips;
    bool m_narrowing = false;
};

} // namespace chulie::lists
