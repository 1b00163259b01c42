#pragma once

#include "ui/address.h"
#include "ui/lists/recordpanel.h"

namespace chulie::forms {
class YearForm;
} // namespace chulie::forms

namespace chulie::lists {
class Sublist;
} // namespace chulie::lists

namespace chulie::pictures {
class PicturesPanel;
} // namespace chulie::pictures

namespace chulie::places {

/// One village, whole: its own fields, its year beside the year before, its natural villages, and what is
/// done for it.
class VillagePanel : public lists::RecordPanel
{
    Q_OBJECT
public:
    explicit VillagePanel(ui::Session &session, QWidget *parent = nullptr);

    /// Shows village \a id in \a year; 0 shows nothing.
    void show(std::int64_t id, int year);
    /// Begins a new village, in the town of code \a town where it has nine digits.
    void begin(const std::string &town);
    /// Reads again, after facts were written.
    void reload();
    /// Brings the cursor into the field at \a address.
    void focusOn(const ui::FieldAddress &address);
    [[nodiscard]] std::int64_t village() const { return row(); }
    /// The forms of the village, of its year and of its 自然村.
    [[nodiscard]] std::vector<const forms::RecordForm *> forms() const;
    /// Brings the pictures to the front.
    void showPictures();

private:
    [[nodiscard]] std::vector<lists::Sublist *> lists() const;
    void focusOnRow(int tab, lists::Sublist &list, const ui::FieldAddress &address);
    void retranslate() override;

    forms::YearForm *m_year;
    lists::Sublist *m_hamlets;
    lists::Sublist *m_funds;
    lists::Sublist *m_measures;
    lists::Sublist *m_visits;
    pictures::PicturesPanel *m_pictures;
};

} // namespace chulie::places
