#pragma once

#include "service/shelf_acts.h"
#include "ui/page.h"
#include "ui/shelf/shelf_delegate.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>

namespace gyeol::ui {

/// The list of the shelf: searched, sorted, filtered; one treatment of it is looked at. Its order can be changed.
class ShelfList : public QWidget {
    Q_OBJECT

public:
    ShelfList(const PageContext& context, QWidget* parent);

    void setRows(std::vector<ShelfRow> rows);
    void retranslate();
    /// Looks at a treatment without telling anybody; none, or one that the filters hide: at nothing.
    void setCurrent(const std::optional<diary::TreatmentId>& id);
    /// The same, and takes away what hides it.
    void reveal(const diary::TreatmentId& id);
    [[nodiscard]] std::optional<diary::TreatmentId> current() const;
    /// The first treatment as the list stands now; none where it is empty.
    [[nodiscard]] std::optional<diary::TreatmentId> first() const;
    [[nodiscard]] QListView& view() const { return *view_; }
    [[nodiscard]] const ShelfProxy& proxy() const { return *proxy_; }

signals:
    /// The person looks at a treatment.
    void chosen(const gyeol::diary::TreatmentId& id);
    void moved(gyeol::service::ShelfMove move);

private:
    void buildFilters();
    void buildFoot();
    void showWhatIsThere();
    void showAll();

    PageContext context_;
    ShelfModel* model_;
    ShelfProxy* proxy_;
    QListView* view_;
    QLineEdit* search_;
    QComboBox *kinds_, *filter_, *order_;
    QLabel *orderCaption_, *empty_, *count_;
    QPushButton *all_, *up_, *down_;
    QWidget* nothing_;
    QStackedLayout* stack_;
    bool quiet_ = false;
};

}  // namespace gyeol::ui
