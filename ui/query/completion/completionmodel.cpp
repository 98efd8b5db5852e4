// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/completion/completionmodel.h"

#include "core/async/visibletext.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <algorithm>

namespace penstock {

namespace {

using Kind = Completion::Kind;

constexpr qsizetype kindCharacters = 20; ///< for "measurement · "

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Field:
        return QStringLiteral("field");
    case Kind::Tag:
    case Kind::Value:
        return QStringLiteral("tag");
    case Kind::Column:
        return QStringLiteral("clock");
    case Kind::Measurement:
        return QStringLiteral("measurement");
    case Kind::Policy:
        return QStringLiteral("retention");
    case Kind::Database:
        return QStringLiteral("database");
    case Kind::Function:
        return QStringLiteral("pattern");
    case Kind::Parameter:
    case Kind::Keyword:
        break;
    }
    return QStringLiteral("chevron-right");
}

} // namespace

/// Made once: each key shows a screenful of them.
QIcon CompletionModel::iconFor(Completion::Kind kind) const
{
    QIcon &icon = m_icons[int(kind)];
    if (icon.isNull())
        icon = themedIcon(iconOf(kind), ThemeRole::Muted);
    return icon;
}

/// Of the widest row.
qsizetype CompletionModel::characters() const
{
    qsizetype most = 0;
    for (const Completion &one : m_list.shown)
        most = std::max(most, one.name.size() + one.detail.size() + kindCharacters);
    for (const QString &note : m_notes)
        most = std::max(most, note.size());
    return most;
}

void CompletionModel::set(const CompletionList &list, const QStringList &notes)
{
    beginResetModel();
    m_list = list;
    m_notes = notes;
    if (list.more > 0)
        m_notes.prepend(list.isCounted
                            ? tr("%1 more; type on to narrow them down").arg(formatCount(list.more))
                            : tr("more than %1 more; type on to narrow them down").arg(formatCount(list.more)));
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.shown.size() + m_notes.size());
}

Qt::ItemFlags CompletionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.row() < choices() ? flags | Qt::ItemIsSelectable : flags;
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() >= choices()) {
        if (role == Qt::ForegroundRole)
            return themeColor(ThemeRole::Muted);
        const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return isText ? QVariant(visibleText(m_notes.at(index.row() - choices()))) : QVariant();
    }
    const Completion &one = choice(index.row());
    const auto kindText = [&one] {
        switch (one.kind) {
        case Kind::Value:
            return tr("value");
        case Kind::Field:
            return tr("field");
        case Kind::Tag:
            return tr("tag");
        case Kind::Column:
            return tr("column");
        case Kind::Measurement:
            return tr("measurement");
        case Kind::Policy:
            return tr("retention policy");
        case Kind::Database:
            return tr("database");
        case Kind::Parameter:
            return tr("parameter");
        case Kind::Function:
            return tr("function");
        case Kind::Keyword:
            break;
        }
        return tr("keyword");
    };
    // A field's type, what a parameter stands for.
    const bool hasDetail = (one.kind == Kind::Field || one.kind == Kind::Parameter) && !one.detail.isEmpty();
    const QString detail = hasDetail ? kindText() + QStringLiteral(" · ") + one.detail : kindText();
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(one.name);
    case DetailRole:
        return detail;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "name, what it is").arg(visibleText(one.name), detail);
    case Qt::DecorationRole:
        return iconFor(one.kind);
    default:
        return {};
    }
}

} // namespace penstock
