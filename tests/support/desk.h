#pragma once

#include "tests/support/files.h"
#include "ui/forms/recordform.h"
#include "ui/session.h"

#include <QAbstractItemModel>
#include <QLineEdit>

#include <map>
#include <memory>

namespace chulie::support {

/// A ledger open in a session, written to as its forms do, with the controls of a page found by their names.
class Desk
{
public:
    using Texts = std::map<const char *, const char *>;

    /// An empty ledger, looked at in \a year.
    explicit Desk(int year);

    [[nodiscard]] ui::Session &session() { return *m_session; }
    /// Saves a new row as a form does; its id, or -1 where it was refused.
    std::int64_t save(catalogue::TableId id, const Texts &texts,
                      const std::map<const char *, values::Value> &given = {});
    std::int64_t addVillage(const char *code, const char *name, const char *type = "相对贫困村");
    /// A household with its head, in scope.
    std::int64_t addHousehold(const char *village, const char *no, const char *head, const char *helper = "");
    [[nodiscard]] values::Value stored(catalogue::TableId id, std::int64_t row, const char *column);
    /// The number that \a sql gives.
    [[nodiscard]] std::int64_t number(const char *sql);
    /// Waits until the year is judged.
    void settle();

private:
    Folder m_folder;
    std::unique_ptr<ui::Session> m_session;
};

/// The form of \a id on \a page; it must have one.
[[nodiscard]] forms::RecordForm &form(const QWidget &page, catalogue::TableId id);
/// The line in which \a column of \a form is typed.
[[nodiscard]] QLineEdit &line(const forms::RecordForm &form, const char *column);
/// Types \a text over what \a line holds, and Enter.
void enter(QLineEdit &line, const char *text);
/// Clicks the button of these words or this accessible name; false where there is none.
[[nodiscard]] bool press(const QWidget &page, const char *words);
/// The words of the cells in \a column of \a model.
[[nodiscard]] QStringList column(const QAbstractItemModel &model, int column);

} // namespace chulie::support
