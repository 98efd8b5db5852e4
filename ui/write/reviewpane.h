// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/schemacomparison.h"

#include <QTabWidget>

#include <memory>
#include <vector>

class QTreeView;

namespace penstock {

class RemarksModel;
class RunList;
class SchemaModel;

/// What is to be said of a text of line protocol: its mistakes and doubts line by line, and what it holds beside what
/// the server has.
class ReviewPane final : public QTabWidget
{
    Q_OBJECT

public:
    /// A line that a server refused; line 0: it stands nowhere any more.
    struct Refused
    {
        std::uint64_t line = 0;
        QString reason{};
    };

    explicit ReviewPane(QWidget *parent = nullptr);
    ~ReviewPane() override;

    void setReview(const std::shared_ptr<const LineReview> &review);
    /// Compares with what the server has; remarksChanged() follows, perhaps several times.
    void compare(Session *session, const QString &database);
    void setRefused(const QList<Refused> &refused);

    /// Of the review and of the comparison.
    std::vector<LineReview::Remark> remarks() const;

Q_SIGNALS:
    void remarksChanged();
    void jumpRequested(const penstock::TextPosition &position);

private:
    void makeRemarks();
    void makeTree();
    void showRemarks();

    SchemaComparison m_comparison;
    std::shared_ptr<const LineReview> m_review;
    QList<Refused> m_refused;
    RemarksModel *m_remarks = nullptr;
    SchemaModel *m_schema = nullptr;
    RunList *m_list = nullptr;
    QTreeView *m_tree = nullptr;
};

} // namespace penstock
