// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminfield.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace penstock {

/// One field of an operation in a form, made from its description, with what is wrong with it below.
class AdminFieldEdit final : public QWidget
{
    Q_OBJECT

public:
    enum class Names { Free, Offered }; ///< whether a name is chosen among those that are there

    AdminFieldEdit(AdminField field, const QString &label, Names names, QWidget *parent = nullptr);

    AdminField field() const { return m_field; }
    bool isFlag() const { return m_info.type == AdminFieldInfo::Type::Flag; }

    /// As setAdminField() reads them; empty: nothing is given.
    QStringList values() const;
    void setText(const QString &text); ///< as a server says it of a row
    void setFixed();                   ///< it is what it is
    void offer(const QStringList &names);

    void showProblem(const QString &text); ///< empty: there is none
    QString problem() const;
    QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void edited();

private:
    void makeEditor(Names names);
    void makeName(Names names);
    void makeLine(const QString &example);
    void makeLines(const QString &example, bool isList);
    void makeChoice();
    void makeCount();
    void makeFlag();
    void makeGrants();

    const AdminField m_field;
    const AdminFieldInfo m_info;
    const QString m_label;
    QString m_exact; ///< a name that was given, until somebody writes another
    QWidget *m_editor = nullptr;
    QLabel *m_problem = nullptr;
    std::function<QStringList()> m_read;
    std::function<void(const QString &)> m_write;
    std::function<void(const QStringList &)> m_offer;
    std::function<void()> m_fix;
};

} // namespace penstock
