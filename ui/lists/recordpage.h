#pragma once

#include "models/catalogue/columns.h"
#include "ui/address.h"
#include "ui/forms/recordform.h"
#include "ui/lists/recordlist.h"

#include <QWidget>

#include <functional>
#include <utility>

class QAction;
class QLabel;
class QSplitter;

namespace chulie::forms {
class UnfinishedBar;
} // namespace chulie::forms

namespace chulie::pictures {
class FormOrPictures;
} // namespace chulie::pictures

namespace chulie::ui {
class OtherYear;
} // namespace chulie::ui

namespace chulie::lists {

/// Rows of one table within a scope: the list, and below it the form of the chosen row or of a new one.
class RecordPage : public QWidget
{
    Q_OBJECT
public:
    /// \a name is under what the list's columns and the split are remembered; \a columns are those first
    /// shown.
    RecordPage(ui::Session &session, const char *name, const catalogue::ColumnList &columns,
               QWidget *parent = nullptr);
    ~RecordPage() override;

    [[nodiscard]] RecordList &list() const { return *m_list; }
    [[nodiscard]] forms::RecordForm &form() const { return *m_form; }

    /// As RecordList::show(). The row chosen before stays; else the first is chosen.
    void show(const records::RowQuery &query, std::optional<std::vector<std::int64_t>> ids = {});
    /// Reads again, after facts were written.
    void reload();
    /// Chooses row \a row and brings the cursor into \a column of its form; does nothing where it is not in
    /// the list.
    void focusOn(std::int64_t row, int column);
    /// What a new row will have, and what is in its editors at first. Asked for when one begins.
    using Suggestion = std::pair<std::map<int, values::Value>, std::map<int, QString>>;
    void suggestBy(std::function<Suggestion()> suggestion) { m_suggestion = std::move(suggestion); }
    /// Begins a new row.
    void begin();
    /// Row \a row was saved elsewhere on the page: it is chosen when it is shown, or said to be of another
    /// year.
    void tellSaved(std::int64_t row);
    /// Shows the pictures of the chosen row in place of its form, or the form again; nullptr where rows of
    /// the table have none.
    [[nodiscard]] QAction *picturesAct() const;
    /// Says \a html between list and form: what is to be known of the chosen row.
    void remark(const QString &html);

signals:
    /// Another row was chosen; 0: none, or a new one.
    void chosen(std::int64_t row);
    /// A new row was written.
    void created(std::int64_t row);
    /// The row that was saved is to be shown in its own year.
    void wanted(const chulie::ui::Address &address);
    /// A link of the remark was followed.
    void linked(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void pick(std::int64_t row);
    [[nodiscard]] QWidget *withPictures(QWidget *form);
    void beginWith(std::map<int, values::Value> given, const std::map<int, QString> &suggested);
    void goOn(const records::Unfinished &unfinished);
    void take(std::int64_t row);
    void pickSome();
    void sayYear();
    void offerPlaces();
    void focusFirst(const std::function<bool(const forms::FieldEditor &)> &isMeant);

    ui::Session &m_session;
    const char *m_name;
    RecordList *m_list;
    forms::UnfinishedBar *m_unfinished;
    ui::OtherYear *m_otherYear;
    QLabel *m_remark;
    forms::RecordForm *m_form;
    pictures::FormOrPictures *m_pictures = nullptr; ///< where rows of the table have any
    QWidget *m_below;
    QSplitter *m_splitter;
    std::function<Suggestion()> m_suggestion;
    std::int64_t m_saved = 0;  ///< the row last saved
    bool m_isToChoose = false; ///< it is not chosen in the list yet
};

} // namespace chulie::lists
